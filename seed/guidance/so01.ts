import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'SO01',
  title: 'Bostøtte og støtte-kontaktperson',
  owner: 'SOC',
  topic: '27.36.12',
  authority: 'municipality',
  authorityNote:
    'Kommunen: visitationen for voksne; en støtte-kontaktperson visiteres ikke på sædvanlig vis',
  audience: ['citizen', 'partner'],
  marks: [],
  contactTypes: ['gettingStarted', 'received', 'lookUp', 'advice'],
  citizenPhrases: [
    'jeg kan ikke overskue hverdagen',
    'min søn på 24 kommer ikke ud af sengen',
    'der er rod overalt og jeg åbner ikke min post',
    'jeg havde en hjemmevejleder før',
    'kan nogen komme og hjælpe mig med at komme i gang',
    'min bostøtte er ikke dukket op i dag',
    'jeg har angst og tør ikke gå i banken alene',
    'hvem hjælper folk der sover i opgange',
  ],
  notRelevant: ['selfService', 'deadlinesAndFees'],
  ongoingCase: {
    system: 'Voksensystemet',
    field: 'Indsats og kontaktperson',
    identification: 'nameAddressAndControl',
    text: 'Kender borgeren navnet på sin bostøtte, så begynd dér: feltet **Kontaktperson** har både navn og vagttelefon. Står indsatsen som **Venter på opstart**, er den bevilget, og teamet ringer selv. Er den **Under udredning**, kan du kun sige, at der er en sag.',
  },
  shortAnswer:
    'Støtte i hjemmet får du, hvis det er svært at få dagen til at hænge sammen på grund af sygdom eller handicap. Du behøver ikke søge på nettet: jeg får visitationen til at ringe til dig, og så taler I om, hvad der vil hjælpe.',
  askFirst: [
    {
      question: 'Er du i fare lige nu, eller har du tanker om ikke at ville leve?',
      answers: [
        { answer: 'Ja', leadsTo: 'guidance', guidance: 'SO02' },
        { answer: 'Nej', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Har du allerede en bostøtte, eller er det nyt?',
      answers: [
        { answer: 'Jeg har en, men hun kom ikke', leadsTo: 'escalation', row: 2 },
        { answer: 'Det er nyt for mig', leadsTo: 'handOver' },
        {
          answer: 'Jeg ringer om en anden',
          leadsTo: 'say',
          say: 'Du må gerne fortælle, hvad du har set. Jeg kan ikke sige noget om personen, men jeg giver det videre.',
        },
      ],
    },
    {
      question: 'Har du et sted at bo?',
      answers: [
        { answer: 'Nej, eller jeg bliver smidt ud', leadsTo: 'guidance', guidance: 'SO03' },
        { answer: 'Ja', leadsTo: 'handOver' },
      ],
    },
  ],
  exempt:
    'Alt her foregår i telefonen eller ved et møde hjemme. Kan borgeren ikke tage telefonen for angst, så aftal med visitationen, at de sender en sms først, eller at en pårørende sidder med.',
  mandate: {
    level: 'start',
    lookUpIn: 'Voksensystemet',
    may: [
      'Skriv med borgerens egne ord, hvad der er svært i hverdagen',
      'Oplys navnet på en fast kontaktperson til borgeren selv',
      'Aftal, hvornår på dagen visitationen bedst kan ringe',
      'Fortæl om det åbne værested, som ikke kræver noget',
    ],
    mayNot: [
      'Vurder ikke, om borgeren er syg nok til at få støtte',
      'Bekræft ikke over for pårørende, at der findes en sag',
    ],
  },
  escalations: [
    {
      criterion: 'Siger, at livet ikke er værd at leve, eller har tanker om selvmord',
      clarifyFirst: ['Hvor borgeren er', 'Er der nogen hos borgeren?'],
      action: 'transfer',
      contactPoint: 'akuttilbud',
      sameDay: true,
    },
    {
      criterion: 'En aftalt støtteperson er udeblevet i dag',
      clarifyFirst: ['Klokkeslæt for aftalen', 'Kan borgeren klare sig til i morgen?'],
      action: 'transfer',
      contactPoint: 'voksen-visitation',
      sameDay: true,
    },
    {
      criterion: 'Borgeren siger, at der ikke er mad, strøm eller medicin i hjemmet',
      clarifyFirst: ['Hvad der mangler', 'Siden hvornår'],
      action: 'callback',
      contactPoint: 'voksen-visitation',
      sameDay: true,
    },
    {
      criterion:
        'Et menneske uden bolig er set sove ude, og den, der ringer, vil have nogen til at opsøge stedet',
      clarifyFirst: ['Stedet så nøjagtigt som muligt', 'Hvornår personen plejer at være der'],
      action: 'callback',
      contactPoint: 'boligsocialt-team',
    },
  ],
  handOver: {
    contactPoint: 'voksen-visitation',
    note: 'Book tilbagekald ved nye henvendelser. Skriv, om der må lægges besked på telefonsvareren.',
  },
  legalBasis: [
    { act: 'Serviceloven', section: '§ 85' },
    { act: 'Serviceloven', section: '§ 99' },
    { act: 'Serviceloven', section: '§§ 82 a–c' },
  ],
  specialConsiderations:
    'Giv tid til pauser. Mange har samlet mod i ugevis til at ringe, så sig tydeligt, hvad der sker bagefter, og hvornår.',
  readyTexts: {
    sms: 'Godt, du ringede. Visitationen for voksne kontakter dig på det tidspunkt, vi aftalte. Skriv gerne tre ting ned, der er svære lige nu. Venlig hilsen {kommune}',
    email: {
      subject: 'Aftale om samtale med visitationen',
      body: 'Tak for din henvendelse. En medarbejder fra visitationen ringer til dig som aftalt og spørger til din hverdag: søvn, mad, post, økonomi og kontakt til andre. Du må gerne have en ven eller pårørende med på telefonen. Bliver du dårligere, inden vi ringer, så kontakt din læge eller lægevagten.',
    },
  },
  related: ['SO02', 'SO03', 'SO04'],
} satisfies GuidanceSeed
