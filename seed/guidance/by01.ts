import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BY01',
  title: 'Carport, skur, udestue – skal jeg søge?',
  owner: 'BYG',
  topic: '02.34.24',
  authority: 'municipality',
  authorityNote: 'Kommunen er bygningsmyndighed',
  audience: ['citizen', 'business'],
  marks: ['mitid'],
  contactTypes: ['gettingStarted', 'fact', 'advice', 'selfServiceHelp'],
  citizenPhrases: [
    'må jeg bygge en carport',
    'skur i skellet',
    'hvor tæt på naboen må mit redskabsrum stå',
    'vi vil gerne have glas rundt om terrassen',
    'kan man bare sætte et drivhus op',
    'regler for halvtag til campingvognen',
    'hvor højt må sådan et udhus være',
    'garage ved siden af huset kræver det papirer',
    'jeg er kommet til at bygge for stort',
    'overdækket terrasse uden at spørge nogen',
  ],
  ongoingCase: {
    system: 'Byggesagssystemet',
    field: 'Ejendom, fanen «Sager»',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Under «Mine projekter» på bygogmiljoe.dk',
    text: 'Har borgeren allerede sendt noget ind, så gå til [BY02](/v/BY02). Ellers er der som regel ingen sag: spørgsmålet er generelt, og du behøver ikke vide, hvem der ringer. Nævner borgeren et brev om lovliggørelse, er der en sag, og den hører til række 3.',
  },
  shortAnswer:
    'Carport, skur, drivhus og overdækket terrasse må tilsammen fylde 50 kvadratmeter på en villagrund, uden at du søger. Men højde, afstand til skel og lokalplan gælder stadig, og byggeriet skal i BBR. Lad os se på dit.',
  askFirst: [
    {
      question:
        'Hvor mange kvadratmeter carport, skur og den slags står der i alt på grunden, når du er færdig?',
      answers: [
        {
          answer: 'Højst 50',
          leadsTo: 'say',
          say: 'Så skal du ikke have byggetilladelse efter bygningsreglementet. Tjek lokalplanen, og ret BBR, når det står der.',
        },
        { answer: 'Mere end 50', leadsTo: 'selfService' },
        {
          answer: 'Det ved jeg ikke',
          leadsTo: 'say',
          say: 'Mål det, du har, uden på væggene, og læg det nye til. Tallene for det gamle står i din BBR-meddelelse på bbr.dk.',
        },
      ],
    },
    {
      question: 'Hvor langt kommer det til at stå fra skel?',
      answers: [
        {
          answer: 'Under 2,5 meter',
          leadsTo: 'say',
          say: 'Så må det højst være 2,5 meter højt i den stribe, der må ikke være vinduer eller døre mod naboen, og regnvandet skal blive hos dig selv.',
        },
        {
          answer: '2,5 meter eller mere',
          leadsTo: 'say',
          say: 'Godt, så er du fri af skelreglen. Så er det arealet og lokalplanen, der bestemmer.',
        },
      ],
    },
    {
      question: 'Skal rummet være en del af boligen, altså åbent ind til stuen eller med varme?',
      answers: [
        {
          answer: 'Ja, en rigtig udestue',
          leadsTo: 'escalation',
          row: 4,
        },
        {
          answer: 'Nej, det er bare læ og tag',
          leadsTo: 'say',
          say: 'Så tæller det med i de 50 kvadratmeter sammen med carport og skur.',
        },
      ],
    },
    {
      question: 'Er der en lokalplan, ligger du på landet, eller er det allerede bygget?',
      answers: [
        {
          answer: 'Lokalplan eller tinglyst servitut siger noget andet',
          leadsTo: 'escalation',
          row: 1,
        },
        { answer: 'Det ligger i landzone', leadsTo: 'escalation', row: 2 },
        { answer: 'Det står der allerede', leadsTo: 'escalation', row: 3 },
      ],
    },
  ],
  selfServices: ['byg-og-miljoe', 'ret-bbr'],
  exempt:
    'Book en tid i Byg og Plan til den, der ikke kan søge på nettet. Bed borgeren tage et kort over grunden med, hvor det nye er tegnet ind med mål og afstand til skel; en blyantstegning er nok til den første snak. Skal der søges, går det på papir derfra.',
  mandate: {
    level: 'guide',
    lookUpIn: 'Lokalplanerne på plandata.dk og BBR',
    may: [
      'Fortæl om de 50 m², højden ved skel og pligten til at rette BBR',
      'Slå op, om adressen har en lokalplan, og send linket',
      'Læg arealer sammen med borgeren',
      'Hjælp med at oprette projektet i Byg og Miljø',
    ],
    mayNot: [
      'Sig ikke «det må du gerne» om et bestemt byggeri',
      'Fortolk hverken lokalplan eller servitut',
      'Gæt ikke på, om en dispensation går igennem',
    ],
  },
  escalations: [
    {
      criterion:
        'Adressen har en lokalplan eller servitut, som nævner skure, carporte, byggelinjer eller materialer',
      clarifyFirst: [
        'Adresse',
        'Lokalplanens nummer, hvis den er fundet',
        'Mål og placering i forhold til skel og vej',
      ],
      action: 'callback',
      contactPoint: 'byggesag',
    },
    {
      criterion: 'Grunden ligger i landzone, eller ved strand, skov, sø eller fredet område',
      clarifyFirst: ['Adresse eller matrikelnummer', 'Hvad bygningen skal bruges til'],
      action: 'callback',
      contactPoint: 'byggesag',
    },
    {
      criterion:
        'Byggeriet står der allerede og er for stort, for højt eller for tæt på skel, eller der er kommet et brev om lovliggørelse',
      clarifyFirst: ['Hvornår det blev bygget', 'Hvem der ejede huset dengang', 'Frist i brevet'],
      action: 'callback',
      contactPoint: 'byggesag',
    },
    {
      criterion:
        'Udestue, der hænger sammen med stuen eller får varme, eller et skur, nogen skal sove i',
      clarifyFirst: ['Rummets mål', 'Husets boligareal i BBR'],
      action: 'callback',
      contactPoint: 'byggesag',
    },
  ],
  handOver: {
    contactPoint: 'byggesag',
    note: 'Skriv adressen og de mål, borgeren har sagt. Så kan byggesagsbehandleren se på luftfoto og lokalplan, før der bliver ringet.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Ret BBR', value: 'Når skuret eller carporten er færdig' },
    {
      kind: 'deadline',
      label: 'Kræver det tilladelse',
      value: 'Byg først, når tilladelsen er kommet',
    },
    {
      kind: 'caseTime',
      label: 'Hvis der skal søges',
      value: 'Ca. 40 dage fra alle tegninger er modtaget',
      validFrom: '2026-01-01',
    },
  ],
  legalBasis: [
    { act: 'Byggeloven', section: '§§ 16 og 16 a' },
    { act: 'Bygningsreglement 2018 (BR18)', section: '' },
  ],
  specialConsiderations:
    'Taler I om en nabo, der bygger, og ikke om borgerens eget skur? Så er det [nabohøring](/v/BY03) eller, hvis naboen allerede har bygget, et tip til Byg og Plan.',
  readyTexts: {
    sms: 'Hej. Skur, carport og overdækning må tilsammen være 50 m² uden tilladelse. Inden for 2,5 m fra skel: højst 2,5 m højt. Tjek lokalplanen på plandata.dk. Er du over, så søg her: {selvbetjening}. Hilsen {kommune}',
    chat: 'Læg arealet af alle skure, carporte og overdækninger på grunden sammen. Er du over 50 m², skal du søge i Byg og Miljø: {selvbetjening}. Er du under, så tjek lokalplanen og ret BBR bagefter.',
    email: {
      subject: 'Skal du søge om carport, skur eller overdækning?',
      body: 'Tak for snakken om dit byggeri. Du må have op til 50 m² carport, skur, drivhus og overdækket terrasse i alt uden byggetilladelse. Tættere på skel end 2,5 meter må det højst være 2,5 meter højt og ikke have vinduer eller døre mod naboen.\n\nFind din lokalplan på https://www.plandata.dk, for den kan være strengere. Skal der søges, sker det her: {selvbetjening}. Glem ikke at rette BBR på https://bbr.dk, når det sidste bræt er skruet på.\n\nByg og Plan, {kommune}',
    },
  },
  related: ['BY02', 'BY04', 'BY03'],
} satisfies GuidanceSeed
