import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'ER02',
  title: 'Alkoholbevilling og lejlighedstilladelse',
  owner: 'ERHV',
  topic: '22.01.01',
  authority: 'otherAuthority',
  authorityNote: 'Bevilling: bevillingsnævnet via politiet. Enkelt arrangement: politiet',
  audience: ['citizen', 'business', 'partner'],
  marks: ['mitid'],
  contactTypes: ['gettingStarted', 'fact', 'received'],
  citizenPhrases: [
    'sælge øl til sommerfest',
    'må vi have fadøl til havnefesten',
    'vin til skolens bazar',
    'jeg overtager et værtshus',
    'hvornår skal vi lukke baren',
    'spiritusbevilling til restaurant',
    'må vi sætte borde ud på pladsen',
    'halbal i idrætsforeningen med alkohol',
  ],
  ongoingCase: {
    system: 'Nævnskalenderen',
    field: 'Næste møde',
    identification: 'caseNumber',
    text: 'Bevillingsnævnet mødes cirka en gang om måneden. I kalenderen kan du se datoen for næste møde og fristen for at komme på dagsordenen. Selve sagen ligger hos politiet, indtil nævnet får den, så står den ikke i kalenderen, er den endnu ikke nået frem til kommunen.',
  },
  shortAnswer:
    'Til én fest søger I en lejlighedstilladelse hos politiet, senest 3 dage før. Inde må I være op til 150, kun med øl og bordvin, og den ansvarlige skal være fyldt 21. Vil du drive restaurant med alkohol, søger du bevilling, også gennem politiet.',
  askFirst: [
    {
      question: 'Er det en enkelt fest, eller skal du servere til daglig?',
      answers: [
        { answer: 'En enkelt fest', leadsTo: 'selfService' },
        { answer: 'Restaurant, bar eller café', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Er festen på vej, plads eller i park?',
      answers: [
        { answer: 'Ja', leadsTo: 'guidance', guidance: 'VE03' },
        { answer: 'Nej, i en hal vi lejer', leadsTo: 'guidance', guidance: 'KU01' },
        { answer: 'Nej, på egen grund', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Er det en lukket fest med indbudte gæster, hvor ingen betaler for drikke?',
      answers: [
        {
          answer: 'Ja',
          leadsTo: 'say',
          say: 'Så serverer I privat, og der skal normalt ikke søges.',
        },
        { answer: 'Nej, der sælges', leadsTo: 'deadlinesAndFees' },
      ],
    },
    {
      question: 'Vil du have borde og stole ud foran et serveringssted?',
      answers: [
        { answer: 'Ja, på fortov eller plads', leadsTo: 'guidance', guidance: 'VE03' },
        {
          answer: 'Ja, på egen grund',
          leadsTo: 'say',
          say: 'Så skal bevillingen omfatte udendørs servering. Jeg får erhvervsservice til at ringe til dig.',
        },
      ],
    },
  ],
  selfServices: ['lejlighedstilladelse'],
  exempt:
    'Politistationen har skemaet på papir. Foreningen kan lade en anden i bestyrelsen søge, når blot den ansvarlige på dagen står i ansøgningen.',
  mandate: {
    level: 'guide',
    lookUpIn: 'Nævnskalenderen',
    may: [
      'Oplys, hvornår bevillingsnævnet mødes næste gang',
      'Forklar forskellen på bevilling og lejlighedstilladelse',
      'Nævn grænserne for antal, alder og slags drikke',
    ],
    mayNot: [
      'Udtal dig ikke om, hvorvidt nævnet siger ja',
      'Giv ikke lov til længere åbningstid, heller ikke for en aften',
    ],
  },
  escalations: [
    {
      criterion: 'Vil søge, overtage eller forny en bevilling til et serveringssted',
      clarifyFirst: ['Stedets adresse', 'CVR-nummer', 'Overtagelsesdato'],
      action: 'callback',
      contactPoint: 'erhvervsservice',
    },
    {
      criterion: 'Ønsker åbent efter normal lukketid (nattilladelse)',
      clarifyFirst: ['Hvor længe', 'Har naboerne klaget før?'],
      action: 'callback',
      contactPoint: 'erhvervsservice',
    },
    {
      criterion: 'Festen er om mindre end 3 dage, og intet er anmeldt',
      clarifyFirst: ['Dato og sted', 'Antal gæster'],
      action: 'otherAuthority',
      contactPoint: 'politi-114',
      sameDay: true,
    },
    {
      criterion: 'Ejeren skylder det offentlige mere end 50.000 kr.',
      clarifyFirst: ['Er der en afdragsordning?'],
      action: 'callback',
      contactPoint: 'erhvervsservice',
    },
  ],
  handOver: {
    contactPoint: 'erhvervsservice',
    note: 'Sekretæren for bevillingsnævnet sidder her om onsdagen.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Lejlighedstilladelse', value: 'Senest 3 dage før festen' },
    { kind: 'deadline', label: 'Bevillingens varighed', value: 'Op til 8 år' },
  ],
  legalBasis: [{ act: 'Restaurationsloven', section: '§§ 10–19 a' }],
  readyTexts: {
    sms: 'Festtilladelse til øl og vin: {selvbetjening}. Husk tre dage og en ansvarlig over 21. God fest! {kommune}',
    email: {
      subject: 'Alkohol til jeres arrangement',
      body: 'I skal anmelde serveringen til politiet senest tre dage før. Skriv, hvor mange I bliver, hvornår baren lukker, og hvem der er ansvarlig hele aftenen; vedkommende skal være 21 år. Indendørs er grænsen 150 personer og kun øl og bordvin. Holder I festen i en af vores haller, skal hallens egne regler også overholdes.',
    },
  },
  related: ['VE03', 'KU01', 'ER01'],
} satisfies GuidanceSeed
