import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'PE01',
  title: 'Folkepension',
  owner: 'PENS',
  topic: '32.03.04',
  authority: 'udbetalingDanmark',
  authorityNote: 'Udbetaling Danmark afgør og udbetaler; kommunen vejleder',
  audience: ['citizen'],
  marks: ['mitid'],
  contactTypes: ['gettingStarted', 'selfServiceHelp', 'fact'],
  citizenPhrases: [
    'jeg bliver 67 hvordan søger jeg pension',
    'hvornår får jeg min første pension',
    'kommer pengene af sig selv når jeg fylder år',
    'hvad mister jeg hvis jeg bliver ved at arbejde lidt',
    'har boet tyve år i Tyskland',
    'pensionen er blevet mindre denne måned',
    'min mand er lige død, hvad så med min pension',
    'alderspension hvor meget er det',
    'går på førtids, skifter det automatisk',
    'kan man få den i Spanien',
  ],
  ongoingCase: {
    identification: 'none',
    citizenFollows: '«Din Pension» på borger.dk, hvor udbetaling og indtægter også rettes',
    text: 'Sagen ligger hos Udbetaling Danmark, og vi har ingen adgang. Kan borgeren logge på, så bed om at få læst sidste brev op fra Digital Post og hjælp med at forstå ordene: **foreløbig** er beregnet på forventet indtægt, **efterregulering** gøres op året efter. Alt om et konkret beløb er række 3.',
  },
  shortAnswer:
    'Du skal selv søge; pensionen kommer ikke automatisk. Det gør du på borger.dk/folkepension, tidligst et halvt år før du når folkepensionsalderen. Det er Udbetaling Danmark, der beregner og udbetaler. Vil du have hjælp til at komme ind?',
  askFirst: [
    {
      question: 'Hvornår når du folkepensionsalderen, og har du søgt?',
      answers: [
        { answer: 'Inden for et halvt år, ikke søgt', leadsTo: 'selfService' },
        { answer: 'Længere ude i fremtiden', leadsTo: 'deadlinesAndFees' },
        { answer: 'Datoen er passeret, og jeg har ikke søgt', leadsTo: 'escalation', row: 2 },
      ],
    },
    {
      question: 'Har du boet eller arbejdet uden for Danmark i dit voksne liv?',
      answers: [
        { answer: 'Ja, nogle år', leadsTo: 'escalation', row: 1 },
        { answer: 'Nej, altid her', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Hvad lever du af i dag?',
      answers: [
        {
          answer: 'Førtidspension',
          leadsTo: 'say',
          say: 'Så går du som regel over af dig selv. Du får et brev fra Udbetaling Danmark før, og det skal du læse og svare på, hvis noget er forkert.',
        },
        {
          answer: 'Løn, og jeg fortsætter med at arbejde',
          leadsTo: 'say',
          say: 'Skriv din forventede løn i skemaet, så undgår du at skulle betale tilbage. Prøv beregneren på borger.dk, før du vælger startdato.',
        },
        { answer: 'Jeg har ingen penge til næste måned', leadsTo: 'escalation', row: 4 },
      ],
    },
  ],
  selfServices: ['soeg-folkepension'],
  exempt:
    'Tilbyd en tid i Borgerservice, hvor en medarbejder sidder ved siden af og taster; det kræver stadig borgerens eget MitID. Uden MitID: lad Udbetaling Danmark sende skemaet hjem, og skriv datoen for opkaldet ned. En datter eller søn kan søge med [fuldmagt](/v/BS15).',
  mandate: {
    level: 'guide',
    may: [
      'Forklar, hvornår og hvor der søges',
      'Hjælp med MitID og log på, klik for klik',
      'Læs folkepensionsalderen op fra borger.dk ud fra fødselsåret',
      'Fortæl om helbredstillæg og varmetillæg, som søges for sig',
    ],
    mayNot: [
      'Regn ikke borgerens pension ud',
      'Råd ikke om at vente med at gå på pension',
      'Lov ikke, at penge fra før ansøgningen kan fås',
    ],
  },
  escalations: [
    {
      criterion:
        'Borgeren har boet eller arbejdet i udlandet, vil flytte ud, eller nævner «brøkpension»',
      clarifyFirst: ['Hvilke lande og omtrent hvilke år', 'Adresse nu og efter flytning'],
      action: 'otherAuthority',
      contactPoint: 'udbetaling-danmark',
    },
    {
      criterion: 'Pensionsalderen er nået, og der er ikke søgt',
      clarifyFirst: ['Fødselsdato', 'Kan borgeren søge digitalt i dag?'],
      action: 'otherAuthority',
      contactPoint: 'udbetaling-danmark',
      sameDay: true,
    },
    {
      criterion: 'Beløbet er forkert, stoppet eller kræves tilbage',
      clarifyFirst: ['Brevets dato', 'Er indtægten rettet i «Din Pension»?'],
      action: 'otherAuthority',
      contactPoint: 'udbetaling-danmark',
    },
    {
      criterion: 'Pensionisten har ikke råd til mad, medicin eller husleje, mens sagen behandles',
      clarifyFirst: [
        'Hvad der skal betales, og hvornår',
        'Egen og ægtefælles indtægt',
        'Opsparing, ca.',
      ],
      action: 'callback',
      contactPoint: 'pension-tillaeg',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'udbetaling-danmark',
    note: 'Bed borgeren have fødselsdato, kontonummer og indtægter klar, så et opkald er nok.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Tidligst at søge', value: '½ år før folkepensionsalderen' },
    {
      kind: 'deadline',
      label: 'Folkepensionsalder',
      value: '67 år for den, der fylder 67 i 2026; yngre årgange er senere',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    { kind: 'paymentDate', label: 'Udbetaling', value: 'Månedens sidste bankdag, på NemKonto' },
  ],
  legalBasis: [{ act: 'Pensionsloven', section: '' }],
  specialConsiderations:
    'Efter et dødsfald ringer enken eller enkemanden ofte om flere ting på én gang. Tag pensionen til sidst, og begynd med [BS23](/v/BS23).',
  readyTexts: {
    sms: 'Tillykke med den kommende pension! Du søger selv, op til et halvt år før: {selvbetjening}. Hav MitID og dine indtægter klar. Det er Udbetaling Danmark, der svarer dig. Hilsen {kommune}',
    chat: 'Folkepension søges her: {selvbetjening}, tidligst et halvt år før pensionsalderen. Udbetaling Danmark behandler ansøgningen.',
    email: {
      subject: 'Sådan søger du folkepension',
      body: 'Folkepension kommer ikke af sig selv. Søg på {selvbetjening}, så snart der er et halvt år eller mindre til, du når alderen. Du skal bruge MitID og oplysninger om løn, private pensioner og formueindtægter, også for din ægtefælle eller samlever.\n\nUdbetaling Danmark beregner beløbet og sender svaret i Digital Post. Har du boet i et andet land, så gør det i god tid, for de skal indhente oplysninger derfra. Når pensionen er på plads, kan du se, om du også har ret til varme- eller helbredstillæg.\n\nGod vind fra Pension og Bolig, {kommune}',
    },
  },
  related: ['PE02', 'PE03', 'BS15', 'BS17'],
} satisfies GuidanceSeed
