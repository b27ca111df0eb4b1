import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'AE05',
  title: 'Plejebolig / plejehjem',
  owner: 'SUND',
  topic: '27.42.08',
  authority: 'municipality',
  authorityNote: 'Visitationen godkender og anviser boligen',
  audience: ['citizen', 'partner'],
  marks: ['signature'],
  contactTypes: ['gettingStarted', 'received', 'lookUp', 'fact', 'advice'],
  citizenPhrases: [
    'plejehjem til min far',
    'hvor lang er ventelisten',
    'hun kan ikke bo hjemme længere',
    'kan mine forældre få en plads sammen',
    'kan vi selv vælge hvilket sted',
    'alderdomshjem',
    'mor har alzheimers og nægter at flytte',
    'aflastning mens jeg bliver opereret',
    'hvad koster det at bo på plejecenter',
    'han bor i en anden kommune men vi bor her',
  ],
  notRelevant: ['selfService'],
  ongoingCase: {
    system: 'Omsorgsjournalen',
    field: 'Boligsag: godkendelsesdato, ønskede steder, tilbud',
    needsArchive: true,
    identification: 'nameAddressAndControl',
    text: 'Er der søgt, ser du det under boligsag. Tre ord betyder noget: **ansøgt** (besøget mangler), **godkendt – generel liste** (de to måneder løber) og **godkendt – frit valg** (venter på et bestemt sted, ingen garanti). Søger man fra en anden kommune, ligger bilagene i sagsarkivet. Børn får kun svar, når der er samtykke eller en fremtidsfuldmagt på sagen.',
  },
  shortAnswer:
    'Man søger gennem visitationen, som kommer på besøg i hjemmet først. Den, der bliver godkendt, får tilbud om en plejebolig inden to måneder. Vil man kun bo ét bestemt sted, gælder de to måneder ikke, og så venter man, til der bliver ledigt dér.',
  askFirst: [
    {
      question: 'Kan din far eller mor være alene i nat?',
      answers: [
        { answer: 'Nej', leadsTo: 'escalation', row: 1 },
        { answer: 'Ja, men det er ved at være slut', leadsTo: 'mandate' },
        { answer: 'Ja, med mere hjælp hjemme', leadsTo: 'guidance', guidance: 'AE01' },
      ],
    },
    {
      question: 'Hvad siger den ældre selv til at flytte?',
      answers: [
        { answer: 'Vil gerne', leadsTo: 'mandate' },
        { answer: 'Siger nej, eller forstår det ikke', leadsTo: 'escalation', row: 2 },
      ],
    },
    {
      question: 'Skal det være et bestemt plejehjem?',
      answers: [
        {
          answer: 'Ja, kun det ene',
          leadsTo: 'say',
          say: 'I kan stå på den liste og samtidig sige ja til et andet sted imens; spørg visitator, hvordan pladsen så bevares.',
        },
        { answer: 'Nej, bare hurtigt', leadsTo: 'deadlinesAndFees' },
      ],
    },
    {
      question: 'Er godkendelsen allerede på plads?',
      answers: [
        { answer: 'Ja, og der er gået over to måneder', leadsTo: 'escalation', row: 5 },
        {
          answer: 'Ja, vi har fået et tilbud og tænker på indskud',
          leadsTo: 'guidance',
          guidance: 'BOL2',
        },
      ],
    },
  ],
  exempt:
    'Ansøgningen begynder med et besøg, ikke med en skærm. Book visitator til hjemmet eller til afdelingen, hvis den ældre er indlagt. Papirerne bliver læst op og skrevet under ved bordet; kan hånden ikke, underskriver værge eller fuldmægtig. Svaret går som brev til den, der ikke har Digital Post, med kopi til den pårørende, der er givet samtykke til.',
  mandate: {
    level: 'start',
    lookUpIn: 'Omsorgsjournalen, Boligsag',
    may: [
      'Book et visitationsbesøg, og notér, hvem der skal være til stede',
      'Fortæl, om sagen står på den generelle liste eller på frit valg',
      'Send pjecen med plejehjemmene og deres åbent hus-dage',
      'Forklar, at man betaler husleje, mad og vask selv, og at der kan søges boligstøtte',
    ],
    mayNot: [
      'Oplys ikke et nummer i køen eller en måned for indflytning',
      'Vurder ikke, om nogen er "dårlig nok"',
      'Tag ikke imod et ja fra børnene på den ældres vegne',
    ],
  },
  escalations: [
    {
      criterion: 'Den ældre kan ikke være alene i nat, eller den, der passer, er indlagt',
      clarifyFirst: [
        'Hvem er hos den ældre nu, og til hvornår?',
        'Medicin og mobilitet i korte træk',
        'Sover personen i egen seng?',
      ],
      action: 'transfer',
      contactPoint: 'visitation',
      sameDay: true,
    },
    {
      criterion:
        'Demens, og personen afviser at flytte eller kan ikke forklare, hvad det går ud på',
      clarifyFirst: [
        'Er der en diagnose?',
        'Findes der værge eller fremtidsfuldmagt?',
        'Hvad er der sket, som bekymrer?',
      ],
      action: 'callback',
      contactPoint: 'visitation',
    },
    {
      criterion: 'Et par vil flytte sammen, og kun den ene har brug for pleje',
      clarifyFirst: [
        'Begges alder og helbred',
        'Nuværende bolig: eje eller leje?',
        'Hvad hvis den raske bliver alene?',
      ],
      action: 'callback',
      contactPoint: 'visitation',
    },
    {
      criterion: 'Den ældre bor i en anden kommune og vil til Solbæk, eller omvendt',
      clarifyFirst: ['Bopælskommune', 'Er der søgt dér?', 'Nærmeste pårørendes adresse'],
      action: 'callback',
      contactPoint: 'visitation',
    },
    {
      criterion: 'Over to måneder siden godkendelsen til den generelle liste, og intet tilbud',
      clarifyFirst: [
        'Datoen på godkendelsesbrevet',
        'Er der sagt nej til et tilbud?',
        'Er ønsket ændret undervejs?',
      ],
      action: 'callback',
      contactPoint: 'visitation',
    },
  ],
  handOver: {
    contactPoint: 'visitation',
    note: 'Fortæl, hvem der ringer (søn, ægtefælle, afdeling) og om den ældre er med i samtalen.',
  },
  deadlinesAndFees: [
    { kind: 'caseTime', label: 'Visitationsbesøg', value: 'Inden 3 uger' },
    { kind: 'deadline', label: 'Tilbud, generel liste', value: 'Inden 2 måneder fra godkendelsen' },
    {
      kind: 'deadline',
      label: 'Tilbud, ønsket plejehjem',
      value: 'Ingen garanti; når der er en ledig bolig',
    },
    { kind: 'deadline', label: 'Svar på et tilbud', value: '8 dage' },
  ],
  legalBasis: [
    { act: 'Serviceloven', section: '§ 192 a' },
    { act: 'Almenboligloven', section: '' },
  ],
  specialConsiderations:
    'Skyld fylder meget i disse opkald. Sig ikke "I gør det rigtige", men spørg, hvad der har fået dem til at ringe netop i dag; svaret viser ofte, om det haster.',
  readyTexts: {
    sms: 'Visitationen ringer og aftaler et besøg om plejebolig. Læs om plejehjemmene imens: https://solbaek.example/plejehjem. Varme hilsner fra {kommune}',
    chat: 'Har den, det handler om, sagt ja til, at I spørger? Og er der allerede søgt, eller er I lige begyndt at tænke på det?',
    email: {
      subject: 'Fra besøg til nøgle: plejebolig i Solbæk',
      body: 'Kære familie\n\nVisitationen kommer på besøg inden tre uger og taler med den, der skal flytte. Efter besøget kommer der skriftligt svar. Ved et ja kan I vælge mellem den generelle liste, hvor der er tilbud inden to måneder, og et bestemt plejehjem, hvor ventetiden ikke er begrænset. Et tilbud skal besvares inden otte dage. I boligen betaler man husleje, mad og vask, og man kan søge boligstøtte. Bliver det uholdbart hjemme før besøget, så ring igen og sig ordet "aflastning".\n\nVisitationen i Solbæk Kommune',
    },
  },
  related: ['AE01', 'BOL1', 'BOL2', 'BS07'],
} satisfies GuidanceSeed
