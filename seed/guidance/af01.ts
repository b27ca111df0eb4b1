import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'AF01',
  title: 'Skraldespanden er ikke tømt',
  owner: 'AFFALD',
  topic: '07.18.06',
  authority: 'municipality',
  authorityNote: 'Kommunens affaldsteam; en vognmand kører for os',
  audience: ['citizen', 'business'],
  marks: [],
  contactTypes: ['reporting', 'fact', 'lookUp'],
  citizenPhrases: [
    'skraldemanden er ikke kommet',
    'min skraldespand er ikke tømt',
    'bilen kørte bare forbi os',
    'de tog naboens men ikke vores',
    'containeren i gården flyder over',
    'hvornår tømmer I den grønne',
    'der sad en seddel på låget',
    'det er anden gang i træk I glemmer os',
    'jeg glemte at stille den ud',
  ],
  ongoingCase: {
    system: 'Ruteplanen',
    field: 'Seneste tømning og afvigelse',
    identification: 'none',
    text: 'Slå adressen op. **Kørt** med klokkeslæt betyder, at bilen har været der; ud for **Afvigelse** står chaufførens grund: låge låst, for tung, forkert sorteret, sne. Står ruten som **Forsinket**, kommer bilen af sig selv, og der skal ikke meldes noget.',
  },
  shortAnswer:
    'Det er jeg ked af. Lad mig se, om bilen er forsinket på din vej, eller om chaufføren har skrevet en grund. Er spanden bare blevet glemt, melder jeg den nu, og så bliver den tømt senest næste hverdag. Lad den stå ude så længe.',
  askFirst: [
    {
      question: 'Stod den ude til vejen klokken seks om morgenen?',
      answers: [
        { answer: 'Ja', leadsTo: 'selfService' },
        {
          answer: 'Nej, vi glemte det',
          leadsTo: 'say',
          say: 'Så tømmes den næste gang. Har du mere affald, kan du købe en mærket sæk i Borgerservice eller på genbrugspladsen og stille den ved siden af.',
        },
        { answer: 'Den bliver hentet i gården', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Er det første gang?',
      answers: [
        { answer: 'Ja', leadsTo: 'selfService' },
        { answer: 'Nej, det er sket flere gange', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Sad der en seddel på låget?',
      answers: [
        { answer: 'Ja, om sortering', leadsTo: 'guidance', guidance: 'AF02' },
        { answer: 'Ja, om adgangen', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
  ],
  selfServices: ['meld-manglende-toemning'],
  exempt:
    'Meld for borgeren i ruteplanen, mens I taler; det kræver kun adressen. Bor en ældre alene og kan ikke få spanden frem, kan der søges om at få den hentet ved døren.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Ruteplanen',
    may: [
      'Meld en glemt beholder til vognmanden',
      'Læs chaufførens bemærkning op',
      'Oplys næste tømmedag og ruten i helligdagsuger',
      'Fortæl, hvor en ekstra sæk købes: i Borgerservice og på genbrugspladsen',
    ],
    mayNot: ['Lov ikke et klokkeslæt', 'Udbetal eller lov ikke erstatning'],
  },
  escalations: [
    {
      criterion: 'Glemt to gange eller mere inden for otte uger',
      clarifyFirst: ['Datoer', 'Hvilken slags affald'],
      action: 'callback',
      contactPoint: 'affaldsteam',
    },
    {
      criterion: 'Uenighed om adgangsvej, låst port, trappe eller afstand til vejen',
      clarifyFirst: ['Hvor beholderen står', 'Nøgle eller kode til porten?'],
      action: 'callback',
      contactPoint: 'affaldsteam',
    },
    {
      criterion: 'Bilen har ødelagt noget: bil, mur, låge',
      clarifyFirst: ['Tidspunkt', 'Billede taget?', 'Vidner'],
      action: 'callback',
      contactPoint: 'affaldsteam',
    },
  ],
  handOver: {
    contactPoint: 'affaldsteam',
    note: 'Teamet ringer selv til vognmanden. Driftsproblemer på hele ruter står øverst i ruteplanen.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Glemt beholder tømmes', value: 'Senest næste hverdag' },
    { kind: 'deadline', label: 'Stilles ud', value: 'Før kl. 6 på tømmedagen' },
    {
      kind: 'fee',
      label: 'Ekstra sæk',
      value: '40 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
  ],
  legalBasis: [
    { act: 'Affaldsbekendtgørelsen', section: '' },
    { act: 'Solbæk Kommunes regulativ for husholdningsaffald', section: '' },
  ],
  readyTexts: {
    sms: 'Din spand er meldt. Lad den stå fremme med håndtaget mod vejen. Næste gang kan du selv melde her: {selvbetjening}. Affaldsteamet',
    chat: 'Skriv adressen, og om det er rest, mad, papir eller plast, så finder jeg bilen.',
    email: {
      subject: 'Vi har meldt din spand til vognmanden',
      body: 'Beholderen på din adresse er meldt som ikke tømt, og vognmanden kører efter den senest næste hverdag. Sørg for, at låget kan lukke, og at der er fri vej på en meters bredde. I frost kan affaldet sidde fast; løsn det gerne med en pind. Sker det igen, så svar på denne mail med datoen.',
    },
  },
  related: ['AF02', 'AF03', 'SK02'],
} satisfies GuidanceSeed
