import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'VE03',
  title: 'Container, stillads, byfest på vejen',
  owner: 'VEJ',
  topic: '05.14.04',
  authority: 'municipality',
  authorityNote: 'Kommunen som vejmyndighed; politiet skal sige ja til afspærring og skilte',
  audience: ['citizen', 'business'],
  marks: ['mitid'],
  contactTypes: ['gettingStarted', 'selfServiceHelp', 'received', 'fact'],
  citizenPhrases: [
    'stille en container på vejen',
    'skal male facaden og mangler plads til stillads',
    'vi vil lukke gaden til vejfest',
    'loppemarked ude på fortovet',
    'kan flyttebilen få reserveret et par pladser',
    'kranbil skal løfte tagspær ind over vejen',
    'café med borde udenfor',
    'naboens affaldskasse spærrer for os på gaden',
    'sommerfest i grundejerforeningen på stikvejen',
  ],
  ongoingCase: {
    system: 'Vejtilladelser',
    field: 'Adresse og «Tilladelsens periode»',
    identification: 'caseNumber',
    citizenFollows: 'På kvitteringslinket fra ansøgningen',
    text: 'Søg på vejnavn. **Til politiet** vil sige, at vi har sagt ja og venter på deres samtykke; det er den fase, folk ringer om. **Givet** har en pdf, som skal hænge synligt på containeren. Ringer en nabo om en generende opstilling, så sig blot, om der er tilladelse og til hvornår, ikke hvem der har søgt.',
  },
  shortAnswer:
    'Alt, der skal stå på vej, fortov eller p-plads, kræver tilladelse. Søg mindst ti hverdage før, og otte uger før, hvis en vej skal spærres, for så skal politiet også sige ja. I din egen indkørsel må containeren stå frit.',
  askFirst: [
    {
      question: 'Skal det stå på din egen grund, på offentlig vej eller på en privat fællesvej?',
      answers: [
        {
          answer: 'I min egen indkørsel',
          leadsTo: 'say',
          say: 'Så skal du ikke søge hos os. Sørg bare for, at intet stikker ud over fortovet.',
        },
        { answer: 'På offentlig vej eller p-plads', leadsTo: 'selfService' },
        {
          answer: 'Privat fællesvej',
          leadsTo: 'say',
          say: 'Spørg vejens ejere først. Skal I spærre eller sætte skilte, skal politiet også ind over, og så søger du her.',
        },
      ],
    },
    {
      question: 'Kan biler, cykler og gående komme forbi som normalt?',
      answers: [
        { answer: 'Ja', leadsTo: 'deadlinesAndFees' },
        { answer: 'Nej, noget skal spærres eller skiltes', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Hvornår skal det begynde?',
      answers: [
        { answer: 'Om mindre end ti hverdage', leadsTo: 'escalation', row: 2 },
        { answer: 'Senere', leadsTo: 'selfService' },
        {
          answer: 'Fest med salg af øl og vin',
          leadsTo: 'guidance',
          guidance: 'ER02',
          say: 'Udskænkning er en tilladelse for sig selv; vejen søges stadig her.',
        },
      ],
    },
  ],
  selfServices: ['raaden-over-vej'],
  exempt:
    'Udlejeren af container eller stillads søger tit for kunden; foreslå det først. Ellers tager du oplysningerne ned: adresse, mål, fra–til-dato, fri bredde på fortovet. En skitse kan afleveres i Borgerservice. Foreninger uden CVR kan søge med formandens navn på papir.',
  mandate: {
    level: 'start',
    lookUpIn: 'Vejtilladelser og vejkortet',
    may: [
      'Sig, om vejen er offentlig eller privat',
      'Oplys, hvor langt en ansøgning er nået, til ansøgeren selv',
      'Forlæng ikke-spærrende containertilladelser med op til syv dage, når politiet ikke er involveret',
      'Send skabelonen til skilteplan',
    ],
    mayNot: [
      'Giv ikke mundtligt lov til at stille op «bare i weekenden»',
      'Tal ikke på politiets vegne',
    ],
  },
  escalations: [
    {
      criterion: 'Vej, cykelsti eller fortov skal spærres, eller trafikken ledes med skilte',
      clarifyFirst: [
        'Strækning fra–til',
        'Dato og klokkeslæt',
        'Hvem laver skilteplanen?',
        'Er der busrute eller redningsvej?',
      ],
      action: 'callback',
      contactPoint: 'vej-og-park',
    },
    {
      criterion: 'Opstilling om mindre end ti hverdage, uden at der er søgt',
      clarifyFirst: ['Første dag', 'Kan leveringen flyttes?'],
      action: 'callback',
      contactPoint: 'vej-og-park',
      sameDay: true,
    },
    {
      criterion:
        'Noget står på vejen uden lys, dækker for udsynet eller tvinger børn ud på kørebanen',
      clarifyFirst: ['Præcis placering', 'Firmanavn på container eller stillads'],
      action: 'transfer',
      contactPoint: 'vejvagten',
      sameDay: true,
    },
    {
      criterion: 'Faste udeborde, vareudstilling eller gadesalg i mere end en enkelt dag',
      clarifyFirst: ['Butikkens navn og CVR', 'Antal kvadratmeter', 'Sæson'],
      action: 'callback',
      contactPoint: 'vej-og-park',
    },
  ],
  handOver: {
    contactPoint: 'vej-og-park',
    note: 'Arrangementer og afspærringer har én fast medarbejder; skriv datoen først i emnefeltet.',
  },
  deadlinesAndFees: [
    {
      kind: 'deadline',
      label: 'Container, lift, stillads',
      value: 'Søg mindst 10 hverdage før',
      validFrom: '2026-01-01',
    },
    {
      kind: 'deadline',
      label: 'Spærring eller byfest',
      value: 'Søg mindst 8 uger før, så politiet kan nå det',
      validFrom: '2026-01-01',
    },
    { kind: 'caseTime', label: 'Svar uden politi', value: 'Typisk 5–8 hverdage' },
    {
      kind: 'fee',
      label: 'Brug af vejareal',
      value: 'Selve tilladelsen er gratis; skilte og afspærring betaler ansøgeren',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
  ],
  legalBasis: [
    { act: 'Vejloven', section: '§ 80' },
    { act: 'Færdselsloven', section: '§ 87' },
  ],
  readyTexts: {
    sms: 'Container eller stillads på vejen: søg mindst 10 hverdage før her: {selvbetjening}. Tegn pladsen på kortet og skriv mål. Skal vejen spærres, så regn med 8 uger. Held og lykke med projektet! {kommune}',
    chat: 'Send dato, adresse og mål her: {selvbetjening}. På egen grund behøver du ingen tilladelse.',
    email: {
      subject: 'Tilladelse til at bruge vejen',
      body: 'På {selvbetjening} søger du om plads på vejen. Du tegner området ind, skriver mål og perioden og lægger en skilteplan ved, hvis trafikken skal udenom. Lad mindst 1,3 meter fortov være frit til barnevogne og kørestole.\n\nUden spærring får du typisk svar på godt en uge. Skal gaden lukkes, sender vi sagen til politiet, og så tager det længere tid. Hæng tilladelsen op, hvor den kan ses.\n\nRigtig god arbejdslyst eller god fest\n{kommune}, Vej, Park og Trafik',
    },
  },
  related: ['ER02', 'VE01', 'PA02', 'KU01'],
} satisfies GuidanceSeed
