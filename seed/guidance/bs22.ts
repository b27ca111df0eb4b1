import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS22',
  title: 'Vielse og prøvelse',
  owner: 'BORG',
  topic: '23.01.02',
  authority: 'municipality',
  authorityNote:
    'Kommunen prøver, når mindst én af parterne bor i Danmark; ellers og i visse udlændingesager Familieretshuset',
  audience: ['citizen'],
  marks: ['mitid', 'signature', 'attendance'],
  contactTypes: ['gettingStarted', 'selfServiceHelp', 'received', 'fact'],
  citizenPhrases: [
    'vi vil giftes på rådhuset',
    'prøvelsesattest',
    'hvad koster det at blive borgmesterviet',
    'min kæreste er fra Brasilien, kan vi blive gift her',
    'præsten siger vi mangler et papir',
    'skal vi have vidner med',
    'kan I vie os på stranden en lørdag',
    'er vores skilsmissepapirer gode nok',
    'vi skal giftes i Las Vegas, hvad skal vi have med',
    'har I ledigt den 24. maj',
  ],
  ongoingCase: {
    system: 'Vielseskalenderen og ægteskabssystemet',
    field: '«Prøvelse» og «Vielsesdato»',
    identification: 'nameAndBirthDate',
    citizenFollows: 'Attesten sendes til begge i Digital Post; status i øvrigt ved at spørge os',
    text: 'Søg på den ene parts navn. Er erklæringen kun underskrevet af én, står den som «Mangler part 2», og så er den ikke begyndt. «Afventer bilag» betyder, at der er bedt om skilsmissebevilling, dødsattest eller pas. «Prøvet» betyder, at attesten er sendt, og at dagen i kalenderen holder.\n\nDatoen må kun siges til brudeparret. Ringer en forælder eller forlover om en overraskelse, så sig venligt nej.',
  },
  shortAnswer:
    'I udfylder hver jeres ægteskabserklæring på borger.dk og ønsker en dag. Kommunen prøver, om I kan giftes, og attesten gælder i fire måneder. På rådhuset i åbningstiden er vielsen gratis. Er I begge danske, går det som regel hurtigt.',
  askFirst: [
    {
      question: 'Bor I begge to i Danmark, og er I danske statsborgere?',
      answers: [
        { answer: 'Ja, begge', leadsTo: 'selfService' },
        { answer: 'En af os er udlænding', leadsTo: 'escalation', row: 1 },
        { answer: 'Ingen af os bor her', leadsTo: 'escalation', row: 2 },
      ],
    },
    {
      question: 'Har en af jer været gift før?',
      answers: [
        { answer: 'Ja, og skilsmissen er ikke færdig', leadsTo: 'escalation', row: 3 },
        {
          answer: 'Ja, skilt eller enke i Danmark',
          leadsTo: 'say',
          say: 'Så skal bevillingen eller skifteattesten med som bilag i erklæringen.',
        },
      ],
    },
    {
      question: 'Hvor og hvornår vil I gerne vies?',
      answers: [
        {
          answer: 'I kirken',
          leadsTo: 'say',
          say: 'Prøvelsen er hos os, og attesten giver I til præsten. Selve dagen aftaler I med kirken.',
        },
        { answer: 'Rådhuset i åbningstiden', leadsTo: 'mandate' },
        { answer: 'Et andet sted eller en lørdag', leadsTo: 'escalation', row: 4 },
      ],
    },
    {
      question: 'Vil I have fælles efternavn?',
      answers: [{ answer: 'Ja', leadsTo: 'guidance', guidance: 'BS21' }],
    },
  ],
  selfServices: ['aegteskabserklaering'],
  exempt:
    'Bestil en fælles tid på tredive minutter i Borgerservice. Parret udfylder papirerklæringen ved skranken og skriver under foran medarbejderen. Har kun den ene MitID, skal begge stadig bruge papir. Kan en part ikke komme ud, for eksempel fra plejehjem, noteres det, og vielsesteamet aftaler et besøg.',
  mandate: {
    level: 'start',
    lookUpIn: 'Vielseskalenderen',
    may: [
      'Læs ledige vielsestider på rådhuset op',
      'Reservér en tid i 7 dage, mens parret udfylder erklæringen',
      'Flyt en rådhusvielse til en ledig dag inden for attestens fire måneder',
      'Fortæl, at der skal to vidner til, og at vi kan stille med dem',
    ],
    mayNot: [
      'Sig ikke, at et udenlandsk papir er godt nok',
      'Lov ikke en dato, før prøvelsen står som gennemført',
      'Gæt ikke på, om et ægteskab giver ret til ophold',
    ],
  },
  escalations: [
    {
      criterion: 'En af parterne er ikke dansk, nordisk eller EU-borger, eller skal have tolk',
      clarifyFirst: [
        'Statsborgerskab og opholdskort, visum eller intet',
        'Udløbsdato på opholdet',
        'Sprog til tolken',
      ],
      action: 'callback',
      contactPoint: 'vielser-og-doedsfald',
    },
    {
      criterion: 'Ingen af dem har bopæl i Danmark',
      clarifyFirst: ['Hvilket land bor de i?', 'Ønsket vielsesdato'],
      action: 'otherAuthority',
      contactPoint: 'familieretshuset',
    },
    {
      criterion: 'Et tidligere ægteskab er ikke opløst, eller boet efter en afdød er ikke skiftet',
      clarifyFirst: [
        'Separeret, under skilsmisse eller enkestand',
        'Land, hvor ægteskabet blev indgået',
      ],
      action: 'callback',
      contactPoint: 'vielser-og-doedsfald',
    },
    {
      criterion: 'Vielse uden for rådhuset, uden for åbningstiden eller om mindre end 5 hverdage',
      clarifyFirst: ['Sted med adresse', 'Dag og klokkeslæt, plus en reserve', 'Er de prøvet?'],
      action: 'callback',
      contactPoint: 'vielser-og-doedsfald',
      sameDay: true,
    },
    {
      criterion: 'Den, der ringer, siger eller antyder, at nogen bliver presset til at gifte sig',
      clarifyFirst: ['Hvordan kan vedkommende kontaktes uden at familien ser det?'],
      action: 'transfer',
      contactPoint: 'voksen-visitation',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'vielser-og-doedsfald',
    note: 'Vælg «Vielse» i menuen. Teamet holder vielser fredag formiddag og kan være svært at få fat i dér.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Prøvelsesattest', value: 'gælder 4 måneder fra udstedelsen' },
    { kind: 'caseTime', label: 'Prøvelse, to danske parter', value: 'ca. 1 uge' },
    {
      kind: 'fee',
      label: 'Vielse på rådhuset i åbningstiden',
      value: '0 kr.',
      validFrom: '2026-01-01',
    },
  ],
  legalBasis: [{ act: 'Ægteskabsloven', section: '' }],
  specialConsiderations:
    'Tolken må ikke være familie eller ven. Skal der bruges tegnsprog, bestilles det mindst to uger før.',
  readyTexts: {
    sms: 'Tillykke! I starter her, hver med jeres MitID: {selvbetjening}. Attesten holder i 4 måneder, så vent, til der højst er så længe til den store dag. Vi glæder os til at se jer. Vielser, {kommune}',
    chat: 'Dejligt! Bor I begge i Danmark, og har I en dag i tankerne? Så ser jeg efter i kalenderen.',
    email: {
      subject: 'Sådan bliver I gift hos os',
      body: 'Kære brudepar\n\nFørste skridt er ægteskabserklæringen på borger.dk, som I underskriver hver for sig. Har en af jer været gift tidligere, skal papiret på skilsmissen eller dødsfaldet vedhæftes. Vi gennemgår det hele og sender en prøvelsesattest, som kan bruges i fire måneder, både på rådhuset og i kirken.\n\nRådhusvielser i åbningstiden koster ikke noget. I må gerne tage gæster og to vidner med; mangler I vidner, finder vi nogle.\n\nMange hilsner fra vielsesteamet',
    },
  },
  related: ['BS21', 'BS10', 'BS25'],
} satisfies GuidanceSeed
