import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'PA03',
  title: 'Handicapparkering (parkeringskort)',
  owner: 'VEJ',
  topic: '05.09.12',
  authority: 'otherAuthority',
  authorityNote: 'Danske Handicaporganisationer, Brugerservice, udsteder kortet',
  audience: ['citizen', 'partner'],
  marks: ['mitid', 'payment'],
  contactTypes: ['gettingStarted', 'selfServiceHelp', 'fact'],
  citizenPhrases: [
    'invalidekort til bilen',
    'min mand kan kun gå få skridt, kan vi holde tættere på',
    'det blå kort med kørestolen',
    'mit handicapkort er blevet væk',
    'hvor længe må man holde på de brede pladser',
    'plejehjemmet vil gerne have et kort til bussen',
    'kan I lave en handicapplads foran min dør',
    'kortet løber ud til sommer',
    'der holder altid nogen uden tilladelse på pladsen',
  ],
  ongoingCase: {
    identification: 'none',
    citizenFollows: 'Hos Brugerservice, som sender kvittering og svar',
    text: 'Kommunen kan hverken se ansøgningen eller kortet. Spørg, om der er kommet kvittering fra Brugerservice; står der, at de venter på lægeoplysninger, er det lægen, der mangler at svare dem. Gælder sagen en p-plads ved hjemmet, ligger den derimod hos Vej, Park og Trafik.',
  },
  shortAnswer:
    'Kortet får du hos Danske Handicaporganisationers Brugerservice, ikke hos os. Søg på handicap.dk med MitID, pasfoto og et gebyr. De ser på, hvor langt du kan gå. Kortet følger dig, så det kan bruges i alle de biler, du kører med i.',
  askFirst: [
    {
      question: 'Er det et nyt kort, en fornyelse, eller er det gamle væk?',
      answers: [
        { answer: 'Nyt eller fornyelse', leadsTo: 'selfService' },
        {
          answer: 'Væk eller stjålet',
          leadsTo: 'say',
          say: 'Skriv det til Brugerservice på handicap.dk; de spærrer det gamle og laver et nyt. Er det stjålet, så anmeld det også til politiet på politi.dk.',
        },
      ],
    },
    {
      question: 'Hvem skal have kortet: dig selv, en, du hjælper, eller en institution?',
      answers: [
        { answer: 'Mig selv', leadsTo: 'selfService' },
        { answer: 'En, der ikke selv kan søge', leadsTo: 'exempt' },
        { answer: 'Bosted, plejehjem eller skolebus', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Eller drejer det sig om selve pladsen på gaden?',
      answers: [
        { answer: 'Vi ønsker en plads ved vores dør', leadsTo: 'escalation', row: 2 },
        { answer: 'Nogen spærrer pladsen uden kort', leadsTo: 'escalation', row: 3 },
        {
          answer: 'Jeg har fået en afgift på trods af kortet',
          leadsTo: 'guidance',
          guidance: 'PA01',
        },
      ],
    },
  ],
  selfServices: ['handicapparkeringskort'],
  exempt:
    'Brugerservice sender et skema med posten, når man ringer. Pårørende kan søge med fuldmagt; se [BS15](/v/BS15). Mangler der et pasfoto, kan det tages i fotoautomaten i Borgerservice. Til en, som er sengeliggende, må billedet tages hjemme mod en lys væg.',
  mandate: {
    level: 'guide',
    may: [
      'Fortæl, hvor der søges, og hvad der skal lægges ved',
      'Send linket, og bliv på linjen, til borgeren er logget på',
      'Forklar, at kommunens p-skiver og betalingsregler står på skiltet ved hver plads',
    ],
    mayNot: [
      'Vurder ikke, om nogen er dårligt nok gående',
      'Oplys ikke ventetid som et løfte; den styres af Brugerservice',
    ],
  },
  escalations: [
    {
      criterion: 'Ansøgningen er afslået, trækker ud, eller ansøgeren er en institution',
      clarifyFirst: ['Har borgeren brev eller kvittering ved hånden?', 'Dato for ansøgningen'],
      action: 'otherAuthority',
      contactPoint: 'dh-brugerservice',
    },
    {
      criterion:
        'Borgeren med kort ønsker en afmærket plads ved bopæl eller arbejde på offentlig vej',
      clarifyFirst: ['Adresse', 'Kortets udløbsdato', 'Egen indkørsel eller ej'],
      action: 'callback',
      contactPoint: 'vej-og-park',
    },
    {
      criterion: 'En bil uden kort holder på en handicapplads på kommunens vej lige nu',
      clarifyFirst: ['Gade og husnummer', 'Nummerplade og farve'],
      action: 'transfer',
      contactPoint: 'parkering',
    },
  ],
  handOver: {
    contactPoint: 'dh-brugerservice',
    note: 'Sig til borgeren, at de skifter organisation nu, og at Brugerservice skal have hele historien fra begyndelsen.',
  },
  deadlinesAndFees: [
    {
      kind: 'fee',
      label: 'Parkeringskort',
      value: 'Gebyr til Brugerservice; beløbet vises, før man sender ansøgningen',
      validFrom: '2026-01-01',
    },
    { kind: 'deadline', label: 'Fornyelse', value: 'Søg i god tid, gerne 3 måneder før udløb' },
    {
      kind: 'caseTime',
      label: 'Behandling',
      value: 'Typisk nogle uger; længere, når der indhentes lægepapirer',
    },
  ],
  legalBasis: [{ act: 'Parkeringskortbekendtgørelsen', section: '' }],
  specialConsiderations:
    'Afslag gør mange kede af det. Lyt et minut, og lad være med at sammenligne med andre, der har fået kort. Ved dårligt syn eller demens er en pårørende med på linjen en stor hjælp.',
  readyTexts: {
    sms: 'Kære borger. Parkeringskort søges hos Danske Handicaporganisationer: {selvbetjening}. Hav MitID, pasfoto og betalingskort klar. De afgør sagen og svarer dig direkte. Hilsen {kommune}',
    chat: 'Parkeringskortet udstedes af Danske Handicaporganisationer: {selvbetjening}. Vi kan hjælpe med at komme ind på siden, men ikke med afgørelsen.',
    email: {
      subject: 'Parkeringskort til personer med handicap',
      body: 'Parkeringskort udstedes af Danske Handicaporganisationers Brugerservice. Du søger med MitID på {selvbetjening} og skal bruge et pasfoto og et betalingskort til gebyret. Beskriv helt konkret, hvor mange meter du kan gå, og hvad du støtter dig til.\n\nKortet er personligt og lægges synligt i forruden i den bil, du er med i. Vil du have en afmærket plads ud for din bolig, er det os, du skal tale med, når kortet er kommet.\n\nDe bedste hilsner fra {kommune}',
    },
  },
  related: ['PA01', 'PA02', 'AE06', 'BS15'],
} satisfies GuidanceSeed
