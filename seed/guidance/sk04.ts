import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'SK04',
  title: 'Forskudsopgørelse og skattekort – ikke kommunen',
  owner: 'OPKR',
  topic: '25.10.00',
  authority: 'otherAuthority',
  authorityNote: 'Skattestyrelsen; kommunen vejleder kun om, hvor man gør hvad',
  audience: ['citizen'],
  marks: ['mitid'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'fact'],
  citizenPhrases: [
    'ændre min forskudsopgørelse',
    'er det skattevæsenet jeg taler med',
    'min nye arbejdsgiver mangler mit skattekort',
    'de har trukket 55 procent af lønnen',
    'jeg er lige startet som lærling og har aldrig haft et skattekort',
    'hvornår kommer pengene tilbage i skat',
    'får jeg fradrag når jeg kører langt på arbejde',
    'bikort eller hovedkort, hvad skal jeg vælge',
    'jeg skal betale restskat, kan I dele den op',
  ],
  ongoingCase: {
    identification: 'none',
    citizenFollows: 'TastSelv på skat.dk og breve fra Skattestyrelsen i Digital Post',
    text: 'Vi har ingen adgang til skatteoplysninger og beder derfor heller ikke om navn eller fødselsdag. Er borgeren midt i en sag, står svaret i TastSelv under «Post og sager». Udbetalingsdagen for overskydende skat står øverst på årsopgørelsen.\n\nKommer skatten af en ydelse fra os, for eksempel kontanthjælp eller sygedagpenge, kan ydelsens egen medarbejder se, om skattekortet er hentet.',
  },
  shortAnswer:
    'Skat ligger ikke hos kommunen, men hos Skattestyrelsen. Din forskudsopgørelse retter du selv i TastSelv på skat.dk med MitID. Det tager fem minutter, og arbejdsgiveren får automatisk dit nye skattekort. Skal vi gå ind sammen?',
  askFirst: [
    {
      question: 'Hvad skal ændres: løn, fradrag eller dit hus?',
      answers: [
        { answer: 'Løn, job eller fradrag', leadsTo: 'selfService' },
        { answer: 'Ejendomsskatten', leadsTo: 'guidance', guidance: 'SK01' },
        {
          answer: 'Jeg er blevet selvstændig',
          leadsTo: 'guidance',
          guidance: 'ER01',
          say: 'Overskuddet, du regner med, skal på forskudsopgørelsen. Registreringen af firmaet tager vi bagefter.',
        },
      ],
    },
    {
      question: 'Kommer de penge, der er trukket skat af, fra kommunen?',
      answers: [
        { answer: 'Ja, fra en ydelse hos jer', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej, fra et job eller pension', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Kan du komme ind på skat.dk?',
      answers: [
        { answer: 'MitID driller', leadsTo: 'guidance', guidance: 'BS12' },
        { answer: 'Jeg har aldrig haft MitID', leadsTo: 'exempt' },
      ],
    },
  ],
  selfServices: ['tastselv-forskud'],
  exempt:
    'Skattestyrelsen retter forskudsopgørelsen i telefonen, når borgeren har seneste lønseddel foran sig; stil om i deres åbningstid. En pårørende kan gøre det i TastSelv med autorisation, se [BS15](/v/BS15). Borgere, der vil have papir, får det fra Skat og ikke fra vores skranke.',
  mandate: {
    level: 'guide',
    may: [
      'Følg borgeren klik for klik frem til forskudsopgørelsen',
      'Forklar forskellen på hovedkort og bikort med almindelige ord',
      'Vis, hvor årsopgørelse og udbetalingsdag står',
    ],
    mayNot: [
      'Sig ikke, om et fradrag bliver godkendt',
      'Regn ikke en trækprocent ud',
      'Lad dig ikke diktere løn og gæld; borgeren skriver selv',
    ],
  },
  escalations: [
    {
      criterion:
        'Arbejdsgiver trækker 55 procent, restskat skal afdrages, eller årsopgørelsen er forkert',
      clarifyFirst: [
        'Hvilken måned eller hvilket år',
        'Har borgeren prøvet TastSelv?',
        'Lønseddel eller årsopgørelse ved hånden',
      ],
      action: 'otherAuthority',
      contactPoint: 'skattestyrelsen',
    },
    {
      criterion: 'Skattekortet er ikke brugt på en ydelse, som kommunen udbetaler',
      clarifyFirst: ['Hvilken ydelse og måned', 'Dato, hvor skattekortet blev ændret'],
      action: 'callback',
      contactPoint: 'ydelsesteam',
    },
    {
      criterion: 'Borgeren er lige flyttet til landet og har endnu intet dansk skattekort',
      clarifyFirst: ['Har borgeren fået CPR-nummer?', 'Første arbejdsdag', 'Ønsket sprog'],
      action: 'otherAuthority',
      contactPoint: 'skattestyrelsen',
    },
  ],
  handOver: {
    contactPoint: 'skattestyrelsen',
    note: 'Lange køer i marts (årsopgørelse) og november (forskud). Fortæl det, og nævn, at TastSelv er åben imens.',
  },
  deadlinesAndFees: [
    {
      kind: 'caseTime',
      label: 'Nyt skattekort hos arbejdsgiveren',
      value: 'typisk fra næste lønkørsel',
    },
    {
      kind: 'deadline',
      label: 'Næste års forskudsopgørelse',
      value: 'ligger klar i november og kan rettes hele året',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
  ],
  legalBasis: [{ act: 'Kildeskatteloven', section: '' }],
  readyTexts: {
    sms: 'Her retter du dit skattekort: {selvbetjening}. Hav lønsedlen klar, og tryk «Beregn» før du godkender. Held og lykke fra kontaktcentret i {kommune}',
    chat: 'Kommunen kan hverken se eller ændre din skat, men jeg kan vise vej i TastSelv. Hvad er der sket: nyt job, hus eller fradrag?',
    email: {
      subject: 'Forskudsopgørelsen retter du hos Skat',
      body: 'Hej\n\nDu spørger til din skat. Den hører til hos Skattestyrelsen, og vi kan ikke se dine oplysninger. På skat.dk logger du på med MitID, åbner forskudsopgørelsen og retter det, der er ændret, for eksempel løn, pendling eller renter. Når du har godkendt, henter din arbejdsgiver selv det nye skattekort.\n\nKan du ikke bruge løsningen, hjælper Skattestyrelsen dig over telefonen.\n\nVenlig hilsen\nKontaktcentret',
    },
  },
  related: ['SK01', 'ER01', 'BS10', 'BS15'],
} satisfies GuidanceSeed
