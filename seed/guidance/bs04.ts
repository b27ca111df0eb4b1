import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS04',
  title: 'Kørekort – fornyelse',
  owner: 'BORG',
  topic: '23.09.04',
  authority: 'municipality',
  authorityNote: 'Kommunen modtager og udsteder; Færdselsstyrelsen er fagmyndighed',
  audience: ['citizen'],
  marks: ['attendance', 'payment', 'mitid'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'received', 'fact'],
  citizenPhrases: [
    'mit kørekort udløber',
    'jeg er fyldt 75 skal jeg have nyt kørekort',
    'skal far til lægen for at beholde kortet',
    'hvad betyder datoen bag på plastikkortet',
    'må jeg køre mens jeg venter på det nye',
    'lastbilkort skal fornyes',
    'lægen siger attesten skal sendes digitalt',
    'jeg har fået sukkersyge, har det noget at sige for bilen',
    'forlænge førerbevis',
    'de har sendt det til den gamle adresse',
  ],

  ongoingCase: {
    system: 'Kørekortregistret',
    field: 'Ansøgning, status',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Kørekort-appen viser det nye kort, når det er udstedt',
    text: 'Spørg: "Har du været oppe hos os med papirerne?" Find ansøgningen, og læs status op med disse ord:\n\n- **Modtaget**: vi har den, men noget mangler. Se feltet Mangler.\n- **Helbred**: Færdselsstyrelsen ser på lægeattesten. Det kan vi ikke skynde på.\n- **I produktion**: kortet trykkes og sendes til folkeregisteradressen.\n\nHvad der står i attesten, læses aldrig op.',
  },
  shortAnswer:
    'Se datoen i felt 4b på kortet: den gælder, ikke din alder. Du søger på borger.dk og møder op med kort og foto. Det koster 190 kr. og tager tre uger. Du får et midlertidigt kort med, så du kan køre imens.',
  askFirst: [
    {
      question: 'Hvad står der i felt 4b på kortet?',
      answers: [
        {
          answer: 'En dato, der er passeret',
          leadsTo: 'say',
          say: 'Så må du ikke køre, før du har det midlertidige kort i hånden. Jeg finder den første tid til dig.',
        },
        {
          answer: 'En dato inden for tre måneder',
          leadsTo: 'selfService',
        },
        {
          answer: 'En dato langt ude i fremtiden',
          leadsTo: 'say',
          say: 'Så skal du ingenting gøre nu. Du skal ikke forny, bare fordi du fylder 70 eller 75.',
        },
      ],
    },
    {
      question:
        'Er dit kort givet for kort tid på grund af sygdom, eller har helbredet ændret sig?',
      answers: [
        {
          answer: 'Ja, kortet er tidsbegrænset',
          leadsTo: 'say',
          say: 'Så skal du bruge en lægeattest, og den skal sendes digitalt. Til gengæld er fornyelsen gratis.',
        },
        { answer: 'Ja, noget er nyt, og jeg er i tvivl', leadsTo: 'escalation', row: 1 },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Har politiet haft fat i kortet, eller har du fået kørselsforbud?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej, det er bare blevet væk', leadsTo: 'guidance', guidance: 'BS05' },
      ],
    },
    {
      question: 'Skal du køre uden for Norden, mens du venter?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 3 },
        { answer: 'Nej', leadsTo: 'deadlinesAndFees' },
      ],
    },
  ],
  selfServices: ['koerekort-fornyelse', 'digital-laegeattest-koerekort'],
  exempt:
    'Den, der er fritaget for Digital Post, må stadig bruge lægeattest på papir. Bed lægehuset om "attest til kørekort, papir", og tag den med til os, højst tre måneder gammel.\n\nAnsøgningen udfylder vi i fællesskab ved skranken. Synsprøven laves samme sted, så brillerne skal med.',
  mandate: {
    level: 'start',
    lookUpIn: 'Kørekortregistret',
    may: [
      'Fortæl, hvor i forløbet ansøgningen er',
      'Sig, hvilke papirer der mangler, når feltet Mangler nævner dem',
      'Book en tid ved kørekortskranken',
      'Oplys, at det midlertidige kort gælder tre måneder i Norden',
    ],
    mayNot: [
      'Vurder ikke, om en sygdom eller medicin er forenelig med at køre',
      'Sig ikke "du må gerne køre" til en, hvis kort er udløbet',
      'Læs ikke op af lægeattesten',
    ],
  },
  escalations: [
    {
      criterion: 'Borgeren nævner ny sygdom, anfald, demens eller synstab',
      clarifyFirst: ['Om lægen har sagt noget om kørsel', 'Hvilke kategorier borgeren har'],
      action: 'callback',
      contactPoint: 'pas-og-koerekort',
    },
    {
      criterion: 'Kortet er frakendt eller inddraget, eller der er givet kørselsforbud',
      clarifyFirst: ['Hvem der skrev brevet', 'Dato på brevet'],
      action: 'otherAuthority',
      contactPoint: 'faerdselsstyrelsen',
    },
    {
      criterion: 'Skal føre bil uden for Norden, før det nye kort er kommet',
      clarifyFirst: ['Afrejsedato', 'Hvilke lande'],
      action: 'transfer',
      contactPoint: 'pas-og-koerekort',
    },
    {
      criterion: 'Helbredssagen har ligget over otte uger uden svar',
      clarifyFirst: ['Dato for lægeattesten', 'Om borgeren har fået brev imens'],
      action: 'otherAuthority',
      contactPoint: 'faerdselsstyrelsen',
    },
  ],
  handOver: {
    contactPoint: 'pas-og-koerekort',
    note: 'Tryk 2 for kørekort. Skriv datoen i felt 4b i beskeden; er den passeret, ringes der op først.',
  },
  deadlinesAndFees: [
    {
      kind: 'fee',
      label: 'Fornyelse',
      value: '190 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Tidsbegrænset af helbred',
      value: '0 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    { kind: 'caseTime', label: 'Nyt kort med posten', value: 'cirka 3 uger' },
    {
      kind: 'deadline',
      label: 'Midlertidigt kørekort',
      value: 'gratis, gælder 3 måneder og kun i Norden',
    },
  ],
  legalBasis: [
    { act: 'Færdselsloven', section: '§ 56' },
    { act: 'Kørekortbekendtgørelsen', section: '' },
  ],

  specialConsiderations:
    'Mange ældre tror, de mister kortet, når de fylder 75. Begynd med at berolige: det er datoen på kortet, der tæller. Ringer en datter eller søn, så tal i generelle vendinger. Lastbil og bus fornys typisk hvert femte år og altid med lægeattest.',
  readyTexts: {
    sms: 'Forny dit kørekort her: {selvbetjening}. Medbring det gamle kort og et nyt foto, og læs datoen i felt 4b, før du søger. Kør forsigtigt, {kommune}',
    chat: 'Kan du finde dit kørekort frem? Det afgørende er datoen i felt 4b.',
    email: {
      subject: 'Fornyelse af dit kørekort',
      body: 'Hej\n\nDu fornyer kørekortet ved at søge på borger.dk og derefter møde op hos os med det gamle kort og et foto. Gebyret fremgår af ansøgningen; er kortet tidsbegrænset på grund af helbred, betaler du ikke. Skal der en lægeattest til, udfylder du din del på fstyr.dk, før du går til lægen. Ved mødet får du et midlertidigt kort, som gælder i Norden, indtil det rigtige kommer med posten.\n\nMange hilsner\nKørekortskranken',
    },
  },
  related: ['BS05', 'BS06', 'BS14'],
} satisfies GuidanceSeed
