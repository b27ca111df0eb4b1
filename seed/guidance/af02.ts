import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'AF02',
  title: 'Ny, større eller ødelagt beholder og sortering',
  owner: 'AFFALD',
  topic: '07.18.00',
  authority: 'municipality',
  authorityNote: 'Kommunens affaldsteam',
  audience: ['citizen', 'business'],
  marks: ['mitid', 'payment'],
  contactTypes: ['selfServiceHelp', 'fact', 'reporting', 'received'],
  citizenPhrases: [
    'jeg har brug for en større skraldespand',
    'hvor skal mælkekartoner hen',
    'hjulet er knækket på min affaldsspand',
    'vi er blevet fem og spanden er altid fuld',
    'min beholder er blevet stjålet',
    'hvor smider man pizzabakker ud',
    'vi mangler poser til madaffald',
    'ny affaldscontainer til et nybygget hus',
    'kan jeg slippe for den til papir',
  ],
  ongoingCase: {
    system: 'Affaldssystemet',
    field: 'Ordrer på ejendommen',
    identification: 'none',
    citizenFollows: 'Affaldsselvbetjening, «Mine ordrer»',
    text: 'En ordre er **Modtaget**, **Pakket** eller **Leveret**. Levering sker på en rute hver anden uge, så en ordre kan stå som pakket i ti dage uden at noget er galt. Er den leveret, men ikke fundet, så spørg efter baghave og naboens indkørsel.',
  },
  shortAnswer:
    'En større, mindre eller ny beholder bestiller ejeren selv i Affaldsselvbetjening, og den kommer inden 14 dage. Går den i stykker af almindeligt slid, er en ny gratis; et bytte af størrelse koster et gebyr. Mælkekartoner skal i beholderen til plast og karton.',
  askFirst: [
    {
      question: 'Ejer du huset, eller lejer du?',
      answers: [
        { answer: 'Ejer', leadsTo: 'selfService' },
        {
          answer: 'Lejer',
          leadsTo: 'say',
          say: 'Så er det din udlejer eller viceværten, der bestiller, for gebyret følger ejendommen.',
        },
        { answer: 'Bestyrelse eller vicevært', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Er der noget i stykker, eller er den bare for lille?',
      answers: [
        { answer: 'I stykker', leadsTo: 'mandate' },
        { answer: 'For lille', leadsTo: 'selfService' },
        { answer: 'Væk', leadsTo: 'escalation', row: 2 },
      ],
    },
    {
      question: 'Eller vil du vide, hvor noget skal sorteres?',
      answers: [
        {
          answer: 'Ja',
          leadsTo: 'say',
          say: 'Sig mig tingen, så slår jeg den op i sorteringslisten. Er du i tvivl: fedtet pap er restaffald, rent pap er pap.',
        },
        { answer: 'Ja, det er stort eller farligt', leadsTo: 'guidance', guidance: 'AF04' },
      ],
    },
  ],
  selfServices: ['affaldsselvbetjening'],
  exempt:
    'Bestil for ejeren i affaldssystemet, når navn og adresse stemmer med ejendommen, og læs den nye pris op. Kvitteringen sendes med brev.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Affaldssystemet og sorteringslisten',
    may: [
      'Opret en reparation af hjul, låg eller håndtag',
      'Slå op, hvor en ting skal sorteres',
      'Send poser til madaffald til en adresse',
      'Oplys prisen for hver størrelse',
    ],
    mayNot: ['Frameld ikke en af de ti sorteringer', 'Eftergiv ikke et ombytningsgebyr'],
  },
  escalations: [
    {
      criterion: 'Etageejendom, rækkehuse eller fælles affaldsplads',
      clarifyFirst: ['Foreningens navn', 'Antal boliger', 'Hvem må bestille?'],
      action: 'callback',
      contactPoint: 'affaldsteam',
    },
    {
      criterion: 'Beholderen er forsvundet eller brændt',
      clarifyFirst: ['Siden hvornår', 'Er det anmeldt?'],
      action: 'callback',
      contactPoint: 'affaldsteam',
    },
    {
      criterion: 'Virksomhed, der vil ind i eller ud af den kommunale ordning',
      clarifyFirst: ['CVR-nummer', 'Slags og mængde affald'],
      action: 'callback',
      contactPoint: 'affaldsteam',
    },
  ],
  handOver: {
    contactPoint: 'affaldsteam',
    note: 'Skriv altid ejendommens adresse og antal beholdere i beskeden.',
  },
  deadlinesAndFees: [
    { kind: 'caseTime', label: 'Levering', value: 'Inden 14 dage' },
    {
      kind: 'fee',
      label: 'Bytte til anden størrelse',
      value: '185 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    { kind: 'fee', label: 'Reparation efter slid', value: 'Gratis', validFrom: '2026-01-01' },
  ],
  legalBasis: [{ act: 'Affaldsbekendtgørelsen', section: '§ 25 ff.' }],
  specialConsiderations:
    'Er en spand for tung at køre med, findes en på to store hjul; tilbyd den til ældre og gangbesværede uden at spørge om helbred.',
  readyTexts: {
    sms: 'Byt eller bestil beholder her: {selvbetjening}. Log på som ejer, så ser du prisen først. Sorteringsguiden ligger på samme side. {kommune}',
    email: {
      subject: 'Din affaldsbeholder',
      body: 'Bestillingen laver du som ejer i Affaldsselvbetjening. Den gamle beholder tages med, når den nye kommer, så tøm den dagen før. Er den bare slidt, retter vi den uden beregning. Husk mærkaten til de ti slags affald; mangler du en, sender vi den med posten.',
    },
  },
  related: ['AF01', 'AF04', 'SK02'],
} satisfies GuidanceSeed
