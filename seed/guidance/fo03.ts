import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'FO03',
  kind: 'taskDescription',
  title: 'Intern: ID-kontrol, tavshedspligt og vejledningspligt i telefonen',
  owner: 'SEKR',
  topic: '00.07.02',
  authority: 'municipality',
  authorityNote: 'Kontaktcentret selv; juridisk team afgør tvivl',
  audience: ['partner'],
  marks: [],
  contactTypes: ['fact', 'advice'],
  citizenPhrases: [
    'må jeg oplyse cpr i telefonen',
    'hvad skal jeg spørge om for at vide hvem det er',
    'politiet ringer og vil have en adresse',
    'moderen vil vide noget om sin voksne søn',
    'kan jeg læse et afslag op',
    'hvor langt går vores vejledningspligt',
    'en sagsbehandler fra en anden kommune spørger',
    'samlever vil høre om kontanthjælp',
  ],
  notRelevant: ['selfService', 'deadlinesAndFees'],
  ongoingCase: {
    system: 'Alle fagsystemer',
    field: 'Kontrolspørgsmål',
    identification: 'nameAddressAndControl',
    text: 'Rækkefølgen er den samme hver gang:\n\n- **Navn og adresse** siges af den, der ringer; du læser dem aldrig op.\n- **Ét kontrolspørgsmål**, som kun parten kan svare på: seneste brevs dato, lægens navn, skolens navn.\n- **Er du i tvivl**, så ring tilbage til det nummer, der står i sagen.\n\nEt korrekt CPR-nummer er ikke bevis for noget; mange kender det.',
  },
  shortAnswer:
    'Sig: »Jeg skal lige være sikker på, hvem jeg taler med.« Spørg om navn, adresse og ét kontrolspørgsmål. Generel vejledning må alle få. Om en bestemt sag siger vi kun noget til parten selv eller den, der har fuldmagt.',
  askFirst: [
    {
      question: 'Spørger den, der ringer, om regler eller om en bestemt sag?',
      answers: [
        {
          answer: 'Regler',
          leadsTo: 'say',
          say: 'Svar frit. Vejledningspligten gælder for alle, også for den, der ikke vil sige sit navn.',
        },
        { answer: 'En bestemt sag', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Ringer vedkommende på egne vegne?',
      answers: [
        { answer: 'Nej, med fuldmagt eller som værge', leadsTo: 'guidance', guidance: 'BS15' },
        { answer: 'Nej, uden fuldmagt', leadsTo: 'escalation', row: 3 },
        { answer: 'Nej, og personen er i psykisk krise', leadsTo: 'guidance', guidance: 'SO02' },
        { answer: 'Nej, en myndighed', leadsTo: 'escalation', row: 1 },
        { answer: 'Ja', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Er adressen beskyttet?',
      answers: [
        { answer: 'Ja', leadsTo: 'guidance', guidance: 'BS11' },
        { answer: 'Nej', leadsTo: 'mandate' },
      ],
    },
  ],
  exempt:
    'Kan en borger ikke svare på kontrolspørgsmålet på grund af demens, sprog eller hørelse, så tilbyd fremmøde i Borgerservice med legitimation, eller at en pårørende får fuldmagt.',
  mandate: {
    level: 'guide',
    may: [
      'Afbryd venligt, hvis et helt CPR-nummer bliver sagt højt i et åbent lokale',
      'Giv generel vejledning uden at spørge om navn',
      'Modtag oplysninger fra alle, også når du intet må svare',
    ],
    mayNot: [
      'Bekræft ikke, at en person har en sag hos os',
      'Skriv ikke CPR-numre i søgefelt, noter eller beskeder',
      'Giv ikke efter for tidspres eller titler',
    ],
  },
  escalations: [
    {
      criterion: 'Politi, advokat, læge eller anden kommune beder om oplysninger',
      clarifyFirst: ['Navn, tjenestested og hovednummer', 'Hvad de skal bruge, og hjemlen til det'],
      action: 'callback',
      contactPoint: 'jura',
    },
    {
      criterion: 'Fortæller, at en person er i fare for sit liv nu',
      clarifyFirst: [],
      action: 'emergency',
      contactPoint: 'alarm-112',
    },
    {
      criterion: 'Pårørende uden fuldmagt kræver svar, og der er bekymring for personen',
      clarifyFirst: ['Hvad er de bekymrede for?', 'Haster det i dag?'],
      action: 'callback',
      contactPoint: 'jura',
    },
    {
      criterion: 'Du er kommet til at sige noget til den forkerte',
      clarifyFirst: ['Hvad, til hvem og hvornår'],
      action: 'transfer',
      contactPoint: 'jura',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'jura',
    note: 'Er ingen til at få fat i: oplys intet, og lov at vende tilbage.',
  },
  legalBasis: [
    { act: 'Forvaltningsloven', section: '§ 7' },
    { act: 'Forvaltningsloven', section: '§ 27' },
  ],
  specialConsiderations:
    'En hørehæmmet, der ringer gennem tolk, er selv part; tolken skal ikke legitimere sig.',
  readyTexts: {
    sms: 'Vi må desværre ikke tale om sagen uden fuldmagt. Den kan gives på borger.dk, og så ringer du bare igen. {kommune}',
    email: {
      subject: 'Hvorfor vi spurgte, hvem du er',
      body: 'Vi passer på alle borgeres oplysninger, også dine. Derfor stiller vi et kontrolspørgsmål, før vi taler om en sag. Vil du have en anden til at ringe for dig, så giv fuldmagt digitalt eller på papir. Generelle spørgsmål om regler må du altid stille uden at sige, hvem du er.',
    },
  },
  related: ['BS11', 'BS15', 'FO01'],
} satisfies GuidanceSeed
