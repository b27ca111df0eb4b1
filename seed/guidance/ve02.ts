import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'VE02',
  title: 'Sne og glatte fortove',
  owner: 'VEJ',
  topic: '05.07.02',
  authority: 'municipality',
  authorityNote:
    'Grundejeren rydder fortovet, kommunen den offentlige vej, grundejerne i fællesskab den private',
  audience: ['citizen', 'business'],
  marks: [],
  contactTypes: ['fact', 'reporting', 'advice'],
  citizenPhrases: [
    'hvem rydder sne på fortovet',
    'I har ikke saltet vores vej',
    'skal jeg ud med skovlen klokken syv',
    'spejlglat ved busstoppet',
    'sneploven har smidt det hele i min indkørsel',
    'naboen rydder aldrig, min kone gled',
    'jeg er 84 og kan ikke skovle',
    'må man bruge salt eller skal det være grus',
    'kommer der nogen ude på landet',
  ],
  notRelevant: ['selfService'],
  ongoingCase: {
    system: 'Vinterloggen',
    field: 'Rute og «Sidst kørt»',
    identification: 'none',
    text: 'Skriv vejnavnet i vinterloggen: her står ruten, klassen og klokkeslættet for den sidste plov eller saltspreder. Har borgeren ringet før om samme sted, ligger det som bemærkning på ruten. Står der «afventer føre», er det besluttet at lade vejen ligge, til hovedvejene er kørt.',
  },
  shortAnswer:
    'Fortovet ud for dit hus er dit ansvar: ryd sne og grus fra klokken 7 til 22, søndag fra 8. Vi kører de offentlige veje, store veje og busruter først. På en privat fællesvej står grundejerne for hele vejen.',
  askFirst: [
    {
      question: 'Er det fortov, kørebane eller sti, der er glat?',
      answers: [
        {
          answer: 'Fortov ud for et hus',
          leadsTo: 'say',
          say: 'Det er ejeren af huset, der skal rydde, og i udlejning er det udlejeren eller viceværten.',
        },
        { answer: 'Kørebanen på en kommunevej', leadsTo: 'mandate' },
        {
          answer: 'En privat fællesvej',
          leadsTo: 'say',
          say: 'Her er det jer, der bor på vejen, som deler det. Det gælder både fortov og kørebane.',
        },
      ],
    },
    {
      question: 'Er nogen faldet, eller er det ved at gå galt?',
      answers: [
        { answer: 'En ligger ned og har ondt', leadsTo: 'escalation', row: 1 },
        { answer: 'Biler eller busser skrider', leadsTo: 'escalation', row: 2 },
        { answer: 'Faldet tidligere, vil have erstatning', leadsTo: 'escalation', row: 3 },
      ],
    },
    {
      question: 'Kan du selv komme ud og rydde?',
      answers: [
        { answer: 'Nej, jeg kan ikke klare det', leadsTo: 'exempt' },
        {
          answer: 'Ja, men jeg er på arbejde hele dagen',
          leadsTo: 'say',
          say: 'Pligten er din, også når du ikke er hjemme. Lav en aftale med en nabo, eller køb en vintervagt.',
        },
      ],
    },
  ],
  exempt:
    'Alder og sygdom fritager ikke en husejer for at rydde. Nævn nabo, familie, grundejerforening eller et vinterabonnement hos en anlægsgartner. Er borgeren lukket inde af sneen og mangler mad, medicin eller hjemmepleje, så brug række 4. Lejere skal ikke rydde, medmindre det står i kontrakten.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Vinterloggen og kortet med vejklasser',
    may: [
      'Oplys rute, klasse og hvornår der sidst er kørt',
      'Læg en bemærkning på ruten om et glemt sted',
      'Forklar tiderne og hvem der ejer fortovet',
      'Fortæl, hvor nærmeste gruskasse står',
    ],
    mayNot: [
      'Bestil ikke en ekstra plov',
      'Lov ikke, at ploven kommer igen for en indkørsel',
      'Udpeg ikke en bestemt nabo som ansvarlig for et fald',
    ],
  },
  escalations: [
    {
      criterion:
        'Person er faldet og kan ikke rejse sig, har slået hovedet eller har stærke smerter',
      clarifyFirst: [],
      action: 'emergency',
      contactPoint: 'alarm-112',
    },
    {
      criterion:
        'Isglat bakke, bro, kryds eller busholdeplads på offentlig vej, hvor køretøjer eller gående skrider nu',
      clarifyFirst: [
        'Vejnavn og hvor på vejen',
        'Is, sne eller underafkølet regn?',
        'Tidspunkt for sidste kørsel i loggen',
      ],
      action: 'transfer',
      contactPoint: 'vejvagten',
      sameDay: true,
    },
    {
      criterion:
        'Faldulykke på offentlig vej, sti eller kommunens grund, og borgeren taler om erstatning',
      clarifyFirst: [
        'Præcis sted og tid',
        'Vidner, fotos, lægebesøg',
        'Hvem ejer fortovet ifølge kortet?',
      ],
      action: 'callback',
      contactPoint: 'jura',
    },
    {
      criterion:
        'Ældre eller handicappet er sneet inde og har ingen til at hjælpe med mad, medicin eller pleje',
      clarifyFirst: ['Hvad der mangler, og til hvornår', 'Får borgeren hjemmehjælp i forvejen?'],
      action: 'callback',
      contactPoint: 'visitation',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'vej-og-park',
    note: 'Planer for ruter, gruskasser og klager over vintertjenesten. Ved føre, der er farligt nu, er det vejvagten i stedet.',
  },
  deadlinesAndFees: [
    {
      kind: 'deadline',
      label: 'Fortov, hverdage og lørdage',
      value: 'Ryddet og gruset kl. 7–22',
      validFrom: '2026-01-01',
    },
    {
      kind: 'deadline',
      label: 'Fortov, søn- og helligdage',
      value: 'Fra kl. 8 til 22',
      validFrom: '2026-01-01',
    },
    {
      kind: 'caseTime',
      label: 'Boligveje',
      value: 'Ryddes typisk først, når hovedveje, busruter og skolestier er kørt',
    },
  ],
  legalBasis: [
    { act: 'Vejloven', section: '' },
    { act: 'Privatvejsloven', section: '' },
    { act: 'Solbæk Kommunes regulativ for vintervedligeholdelse', section: '' },
  ],
  specialConsiderations:
    'En kørestolsbruger eller svagtseende, der melder en blokeret rampe eller ledelinje, skal have bemærkningen lagt som «tilgængelighed», så den køres før almindelige stier.',
  readyTexts: {
    sms: 'Vinterregler i korthed: fortovet ryddes af husets ejer kl. 7–22, søndag fra 8. På private veje gælder det også kørebanen. Se hvilke veje vi kører, og i hvilken rækkefølge: https://solbaek.example/vinter. Pas på dig selv! {kommune}',
    chat: 'Skriv vejnavnet, så ser jeg, hvornår der sidst er kørt. Fortovet tager husejeren sig af fra kl. 7 om morgenen (søndag 8).',
    email: {
      subject: 'Sne og glat føre, hvem gør hvad',
      body: 'Det er den, der ejer huset, som skal skovle og gruse fortovet. Der skal være ryddet mellem klokken 7 og 22, på søn- og helligdage fra 8. Bor du på en privat fællesvej, deler I beboere ansvaret for hele vejens bredde.\n\nVores egne biler begynder på de store veje og busruterne og når boligvejene senere. Kort over ruterne ligger på https://solbaek.example/vinter. Brug gerne grus; for meget salt skader træer og hundepoter.\n\nVinterhilsen fra Vej, Park og Trafik i {kommune}',
    },
  },
  related: ['VE01', 'AE01'],
} satisfies GuidanceSeed
