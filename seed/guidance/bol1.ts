import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BOL1',
  title: 'Boligstøtte',
  owner: 'PENS',
  topic: '32.06.08',
  authority: 'udbetalingDanmark',
  authorityNote: 'Udbetaling Danmark afgør, udbetaler og regulerer',
  audience: ['citizen'],
  marks: ['mitid'],
  contactTypes: ['gettingStarted', 'selfServiceHelp', 'fact'],
  citizenPhrases: [
    'søge boligsikring',
    'tilskud til huslejen',
    'boligydelse til min mor på pension',
    'min kæreste er flyttet ind, hvad så med støtten',
    'jeg er studerende i en lille etværelses, kan jeg få noget',
    'de har taget min boligstøtte fra mig',
    'jeg skylder penge tilbage til boligstøtten',
    'lige flyttet og huslejen er vildt høj',
    'hvorfor står der afventer på min ansøgning',
    'hvornår sætter de pengene ind til lejligheden',
  ],
  ongoingCase: {
    identification: 'none',
    citizenFollows: 'borger.dk, «Mit overblik», punktet Boligstøtte',
    text: 'Vi kan ikke se boligstøttesager. Det hyppigste problem kan borgeren selv opdage på skærmen: status **afventer** skyldes, at en medbeboer ikke har godkendt sin indkomst. Er der gået mere end syv uger siden alle godkendte, er det række 2.',
  },
  shortAnswer:
    'Boligstøtte søger du på borger.dk, og Udbetaling Danmark afgør den. Søg senest 30 dage efter, du er flyttet ind, så får du fra indflytningsdagen. Senere tæller det fra måneden efter. Svaret kan tage op til syv uger.',
  askFirst: [
    {
      question: 'Hvornår flyttede du ind, og er adressen meldt?',
      answers: [
        { answer: 'Inden for de seneste 30 dage, og meldt', leadsTo: 'selfService' },
        {
          answer: 'Mere end 30 dage siden',
          leadsTo: 'say',
          say: 'Søg i dag, for hver måned, der går, er tabt. Pengene bagud kan du normalt ikke få.',
        },
        { answer: 'Jeg har ikke meldt flytning', leadsTo: 'guidance', guidance: 'BS07' },
      ],
    },
    {
      question: 'Er du bagud med huslejen?',
      answers: [
        { answer: 'Ja, udlejer truer med at sætte mig ud', leadsTo: 'escalation', row: 1 },
        {
          answer: 'En enkelt måned',
          leadsTo: 'say',
          say: 'Ring til udlejer i dag og aftal en dato, før der bliver sendt påkrav.',
        },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Får du allerede boligstøtte, og er der noget nyt i hjemmet?',
      answers: [
        {
          answer: 'Løn, samlever eller barn er ændret',
          leadsTo: 'say',
          say: 'Ret det selv på borger.dk med det samme; ellers kommer der en regning til foråret.',
        },
        { answer: 'Støtten er sat ned eller kræves tilbage', leadsTo: 'escalation', row: 3 },
        { answer: 'Det er indskuddet, jeg mangler', leadsTo: 'guidance', guidance: 'BOL2' },
      ],
    },
  ],
  selfServices: ['soeg-boligstoette'],
  exempt:
    'Aftal en tid i Borgerservice med lejekontrakt, lønsedler og alle voksne i husstanden til stede, for hver skal godkende. Er borgeren undtaget for Digital Post, skal Udbetaling Danmark bedes om papirskemaet samme dag, så fristen på 30 dage ikke glipper.',
  mandate: {
    level: 'guide',
    may: [
      'Åbn beregneren på borger.dk sammen med borgeren',
      'Forklar forskellen: boligsikring til ikke-pensionister, boligydelse til pensionister',
      'Find huslejen uden forbrug i lejekontrakten sammen med borgeren',
      'Fortæl, at alle over 18 i boligen skal godkende digitalt',
    ],
    mayNot: [
      'Sig ikke et beløb, som om det var bevilget',
      'Tag ikke stilling til, om et værelse har «eget køkken»',
    ],
  },
  escalations: [
    {
      criterion:
        'Udsættelse er varslet: brev fra fogedretten, ophævet lejemål eller påkrav om husleje',
      clarifyFirst: ['Dato i brevet', 'Antal måneders restance', 'Bor der børn i hjemmet?'],
      action: 'transfer',
      contactPoint: 'boligsocialt-team',
      sameDay: true,
    },
    {
      criterion: 'Syv uger er gået, og alle i husstanden har godkendt',
      clarifyFirst: ['Dato på kvitteringen', 'Seneste brev fra Udbetaling Danmark'],
      action: 'otherAuthority',
      contactPoint: 'udbetaling-danmark',
    },
    {
      criterion: 'Krav om tilbagebetaling, nedsættelse eller stop af boligstøtten',
      clarifyFirst: ['Beløb og frist', 'Hvilken oplysning der er uenighed om'],
      action: 'otherAuthority',
      contactPoint: 'udbetaling-danmark',
    },
    {
      criterion:
        'Pensionist i ejerbolig eller andel, eller borgeren bor i kollektiv eller botilbud',
      clarifyFirst: ['Boligform', 'Pensionens art'],
      action: 'otherAuthority',
      contactPoint: 'udbetaling-danmark',
    },
  ],
  handOver: {
    contactPoint: 'udbetaling-danmark',
    note: 'Fortæl, at de vil spørge om lejekontraktens dato og antal beboere; det sparer et opkald mere.',
  },
  deadlinesAndFees: [
    {
      kind: 'deadline',
      label: 'Med virkning fra indflytning',
      value: 'Søg senest 30 dage efter, du er flyttet ind',
    },
    { kind: 'caseTime', label: 'Behandling', value: 'Op til 7 uger efter sidste godkendelse' },
    { kind: 'paymentDate', label: 'Udbetaling', value: 'Første bankdag i måneden' },
  ],
  legalBasis: [{ act: 'Boligstøtteloven', section: '' }],
  specialConsiderations:
    'Er borgeren flyttet fra en voldelig partner, så nævn adressebeskyttelse ([BS11](/v/BS11)), og skriv ikke den nye adresse i en sms.',
  readyTexts: {
    sms: 'Søg boligstøtte inden 30 dage fra indflytning: {selvbetjening}. Alle voksne i boligen skal godkende med MitID. Læg lejekontrakten ved. Velkommen hjem! {kommune}',
    chat: 'Prøv først beregneren, søg så her: {selvbetjening}. Har I flere voksne i hjemmet, skal hver godkende.',
    email: {
      subject: 'Boligstøtte: frist og papirer',
      body: 'Ansøgningen om boligstøtte ligger på {selvbetjening}. Udfyld den senest 30 dage efter indflytningen, så tæller den fra den første dag. Læg lejekontrakten ved, og sørg for, at alle over 18 år i boligen godkender deres indtægter.\n\nUdbetaling Danmark afgør sagen og kan bruge op til syv uger. Ændrer løn eller husstand sig, skal du rette det selv. Er du bagud med huslejen, så sig det til os, inden udlejeren skrider til handling.\n\nPension og Bolig, {kommune}',
    },
  },
  related: ['BOL2', 'SO03', 'BS07', 'JO04'],
} satisfies GuidanceSeed
