import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS16',
  title: 'Kan ikke bruge selvbetjening – alternativ',
  owner: 'BORG',
  topic: '23.19.28',
  authority: 'municipality',
  authorityNote: 'Den myndighed, sagen hører til, bestemmer også, hvordan man kan søge uden nettet',
  audience: ['citizen', 'partner'],
  marks: [],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'advice', 'reporting'],
  citizenPhrases: [
    'jeg har ingen computer',
    'kan jeg ikke bare få det på papir',
    'jeg er 82 og kan ikke det der med internettet',
    'siden siger fejl hver gang, jeg giver op',
    'har kun en gammel trykknap-telefon',
    'jeg er ordblind, kan du ikke skrive det for mig',
    'hvor kan man sidde og få hjælp ved en skærm',
    'hun er nyopereret i hånden og kan ikke taste',
    'det står på dansk og jeg læser arabisk',
    'I tvinger mig til at gøre det selv',
  ],
  ongoingCase: {
    system: 'Journalen i den afdeling, ansøgningen hører til',
    field: 'Bemærkning «Undtaget fra digital»',
    identification: 'nameAddressAndControl',
    text: 'Se, om der allerede er bevilget undtagelse. «Varig» gælder hver gang på det område, uden at borgeren skal forklare sig igen. «Engang» er brugt, når datoen er passeret. Står borgeren som fritaget i Digital Post, behøver du ikke lede videre: det er nok til de fleste selvbetjeninger. Er et papirskema sendt ind, skal modtagelsen findes i afdelingens egen sag.',
  },
  shortAnswer:
    'Du skal ikke gå glip af noget, fordi du ikke kan bruge nettet. Er du fritaget for Digital Post, er du også fri for de fleste selvbetjeninger. Ellers hjælper vi nu i telefonen, ved skranken eller med papir. Hvad skulle du søge om?',
  askFirst: [
    {
      question: 'Hvilken ansøgning eller besked var du i gang med?',
      answers: [
        {
          answer: 'En bestemt ansøgning, fx bolig eller skole',
          leadsTo: 'say',
          say: 'Fint, jeg finder vejledningen. I afsnittet om fritagelse står der, hvordan du kan gøre det på en anden måde.',
        },
        { answer: 'Al post og alle breve', leadsTo: 'guidance', guidance: 'BS14' },
      ],
    },
    {
      question: 'Hvad er det, der stopper dig?',
      answers: [
        { answer: 'En fejl på siden', leadsTo: 'escalation', row: 1 },
        { answer: 'Koden eller MitID', leadsTo: 'guidance', guidance: 'BS12' },
        { answer: 'Syn, sprog, hænder, ingen skærm', leadsTo: 'exempt' },
      ],
    },
    {
      question: 'Er der en frist, der løber ud i dag eller i morgen?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej, jeg vil gerne lære det', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Har du en, du stoler på, der kunne gøre det for dig?',
      answers: [{ answer: 'Ja', leadsTo: 'guidance', guidance: 'BS15' }],
    },
  ],
  selfServices: ['digital-laering-hjaelp'],
  exempt:
    'Tre veje, i den rækkefølge borgeren helst vil:\n\n- **Sammen i telefonen**: gå siden igennem på din egen skærm, og sig, hvor der skal trykkes.\n- **Ved skranken**: book en halv time med digital hjælp; der er skærm, tolk på video og en, der taster efter diktat.\n- **På papir**: bestil skemaet hos afdelingen, så det går med posten i dag, og notér dags dato som henvendelsesdag.\n\nBorgeren skal ikke bevise noget med lægeattest.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Digital Post-status og kalenderen for digital hjælp',
    may: [
      'Se, om borgeren er fritaget for Digital Post',
      'Book digital hjælp ved skranken eller på biblioteket',
      'Bestil papirskema for en borger, der er fritaget',
      'Skriv henvendelsesdagen i journalen, når en frist er i spil',
      'Guide på delt skærm, når borgeren selv taster MitID',
    ],
    mayNot: [
      'Afslå ikke papir på afdelingens vegne',
      'Modtag ikke bruger-ID eller koder, heller ikke for at hjælpe',
      'Sig ikke «det kan alle finde ud af»',
    ],
  },
  escalations: [
    {
      criterion: 'Løsningen er nede eller giver fejl for flere, og borgeren har prøvet to gange',
      clarifyFirst: ['Navn på løsningen', 'Teksten i fejlen', 'Klokkeslæt og slags telefon/pc'],
      action: 'transfer',
      contactPoint: 'digital-hotline',
    },
    {
      criterion: 'Fristen udløber i dag eller i morgen, og det kan ikke nås digitalt',
      clarifyFirst: ['Hvad søges der om', 'Fristens dato', 'Hvordan nås borgeren resten af dagen'],
      action: 'callback',
      contactPoint: 'borgerservice-vagt',
      sameDay: true,
    },
    {
      criterion:
        'Borgeren er ikke fritaget for Digital Post, men beder om undtagelse til én ansøgning',
      clarifyFirst: ['Grund med borgerens egne ord', 'Hvilken afdeling', 'Én gang eller fremover'],
      action: 'callback',
      contactPoint: 'digital-hjaelp',
    },
    {
      criterion:
        'Borgeren er afvist ved skranken eller i en afdeling, fordi det «skal være digitalt»',
      clarifyFirst: ['Sted og dag', 'Hvad blev der sagt', 'Ønskes klage eller bare hjælp?'],
      action: 'callback',
      contactPoint: 'borgerraadgiver',
    },
  ],
  handOver: {
    contactPoint: 'digital-hjaelp',
    note: 'Må bookes direkte i kalenderen, en halv time ad gangen. Efter lukketid: brug Den Digitale Hotline i stedet.',
  },
  deadlinesAndFees: [
    {
      kind: 'deadline',
      label: 'Fritaget for Digital Post',
      value: 'også fri for mange selvbetjeninger, siden 1. juni 2023',
    },
    {
      kind: 'deadline',
      label: 'Den Digitale Hotline',
      value: 'man.–tors. 8–20, fre. 8–16, søn. 16–20',
    },
    { kind: 'caseTime', label: 'Svar på en engangsundtagelse', value: 'senest dagen efter' },
  ],
  legalBasis: [
    { act: 'Lov om obligatorisk digital selvbetjening', section: 'undtagelse ved særlige forhold' },
    { act: 'Lov om Digital Post fra offentlige afsendere', section: 'fritagelse' },
  ],
  specialConsiderations:
    'Mange skammer sig. Tag skylden på systemets vegne: "Den side er ikke let." Er borgeren hørehæmmet, så tilbyd chat eller skranke med teleslynge. Ved andre sprog: bestil tolk i samme booking.',
  readyTexts: {
    sms: 'Her er stederne, hvor du kan låne en skærm og få en ved din side: {selvbetjening}. Tag gerne brevet med, det hele drejer sig om. Du er velkommen. {kommune}',
    chat: 'Du skal ikke klare det alene. Hvad ville du søge om, og hvor gik det i stå?',
    email: {
      subject: 'Andre måder at gøre det på end digitalt',
      body: 'Hej\n\nTak, fordi du sagde til. Du kan få hjælp til at søge på tre måder: sammen med os i telefonen, på en aftalt tid i Borgerservice, eller på et papirskema fra den afdeling, der behandler sagen. Er du fritaget for Digital Post, har du som regel ret til papir uden videre.\n\nDu mister ingen rettigheder ved at gøre det på en anden måde; den dag, du henvendte dig, er skrevet ned. En pårørende kan også få fuldmagt til at hjælpe.\n\nVenlig hilsen\nDigital hjælp i {kommune}',
    },
  },
  related: ['BS14', 'BS15', 'BS12', 'BS13'],
} satisfies GuidanceSeed
