import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'JO02',
  title: 'Kontanthjælp',
  owner: 'JOB',
  topic: '32.24.04',
  authority: 'municipality',
  authorityNote: 'Kommunen: Ydelsesteamet om pengene, jobcentret om samtalerne',
  audience: ['citizen'],
  marks: ['mitid'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'received', 'lookUp', 'fact'],
  citizenPhrases: [
    'jeg har ingen penge',
    'søge bistand',
    'socialhjælp',
    'mine dagpenge er brugt op hvad så',
    'min kone tjener godt kan jeg få noget alligevel',
    'har ikke til mad resten af måneden',
    'hvor meget må der stå på kontoen',
    'har I fået mine kontoudtog',
    'hvorfor er kontanthjælpen ikke gået ind',
    'kommunen har trukket mig fordi jeg ikke mødte op',
  ],
  ongoingCase: {
    system: 'Kommunernes Ydelsessystem (KY)',
    field: 'Sagsstatus, manglende bilag, næste udbetaling',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Breve i Digital Post; møder på Jobnet',
    text: 'Spørg: "Har du sendt ansøgningen, eller får du allerede penge fra os?"\n\n- **Oplyst** betyder, at alt er inde, og at en sagsbehandler har den.\n- **Partshøring** betyder, at borgeren har fået et brev og skal svare inden datoen i det.\n- **Mangler bilag**: læs listen op, punkt for punkt.\n\nRing ikke op til en ægtefælle, og svar heller ikke på dennes spørgsmål uden fuldmagt.',
  },
  shortAnswer:
    'Du søger på borger.dk og melder dig ledig på Jobnet samme dag, for hjælpen regnes tidligst fra den dag, du søger. Grænsen for opsparing er 15.500 kr., for et ægtepar 31.000. Mangler du mad eller tag over hovedet nu, så sig det, før vi går videre.',
  askFirst: [
    {
      question: 'Har du til mad i dag og et sted at sove i nat?',
      answers: [
        { answer: 'Ingen penge til mad eller medicin', leadsTo: 'escalation', row: 1 },
        { answer: 'Intet sted at sove', leadsTo: 'guidance', guidance: 'SO03' },
        { answer: 'Det går lige nu', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Er du i a-kasse, eller har du løn eller feriepenge til gode?',
      answers: [
        { answer: 'Ja, jeg er i a-kasse', leadsTo: 'guidance', guidance: 'JO03' },
        {
          answer: 'Jeg venter på løn eller feriepenge',
          leadsTo: 'say',
          say: 'Skriv beløbet og datoen i ansøgningen. Det bliver regnet med, men du skal ikke vente med at søge.',
        },
        { answer: 'Nej, ingenting', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Er du gift?',
      answers: [
        { answer: 'Ja, og ægtefællen har indtægt eller opsparing', leadsTo: 'escalation', row: 2 },
        {
          answer: 'Nej, vi bor bare sammen',
          leadsTo: 'say',
          say: 'Så skriver du, hvem du bor med, og hvad du selv betaler i husleje. Ansøgningen er kun din.',
        },
      ],
    },
    {
      question: 'Er du fyldt 30, og har du boet i Danmark de sidste ti år?',
      answers: [
        { answer: 'Under 30', leadsTo: 'escalation', row: 4 },
        { answer: 'Boet i udlandet eller ikke dansk statsborger', leadsTo: 'escalation', row: 3 },
        { answer: 'Ja til begge', leadsTo: 'selfService' },
      ],
    },
  ],
  selfServices: ['kontanthjaelp-ansoegning', 'jobnet-tilmelding'],
  exempt:
    'Notér i KY, at borgeren har søgt **i dag** – det er den dato, der tæller, selv om papirerne kommer senere. Book en tid på Ydelsesteamets kontor, hvor ansøgning og tilmelding som ledig klares ved samme bord. Bed borgeren tage billedlegitimation, kontoudtog og lejekontrakt med.',
  mandate: {
    level: 'start',
    lookUpIn: 'Kommunernes Ydelsessystem (KY)',
    may: [
      'Notér henvendelsesdatoen i KY, når borgeren ikke kan søge digitalt',
      'Læs op, hvilke bilag der mangler, og hvor de skal sendes hen',
      'Oplys dato og beløb for en udbetaling, der allerede er beregnet',
      'Book en personlig tid i Ydelsesteamet',
    ],
    mayNot: [
      'Regn ikke ud, hvilken af de tre satser borgeren får',
      'Afvis ikke en borger, fordi der er bil, hus eller penge på kontoen',
      'Ophæv eller forklar ikke en sanktion',
    ],
  },
  escalations: [
    {
      criterion: 'Ingen penge til mad eller medicin i dag, eller husleje der ikke kan betales',
      clarifyFirst: [
        'Hvad står der på kontoen lige nu?',
        'Børn i hjemmet?',
        'Næste indtægt: dato og beløb',
        'Er der søgt før?',
      ],
      action: 'transfer',
      contactPoint: 'ydelsesteam',
      sameDay: true,
    },
    {
      criterion: 'Borgeren er gift, og ægtefællen har løn, pension eller opsparing',
      clarifyFirst: [
        'Ægtefællens indtægt pr. måned',
        'Fælles opsparing, bil, bolig',
        'Separeret? Fra hvilken dato?',
      ],
      action: 'callback',
      contactPoint: 'ydelsesteam',
    },
    {
      criterion: 'Borgeren er ikke dansk statsborger eller har boet i udlandet de seneste ti år',
      clarifyFirst: [
        'Statsborgerskab',
        'Opholdskortets type og udløb',
        'Hvilke år i Danmark, hvilke i arbejde?',
      ],
      action: 'callback',
      contactPoint: 'ydelsesteam',
    },
    {
      criterion: 'Borgeren er under 30 år',
      clarifyFirst: [
        'Alder og sidste afsluttede uddannelse',
        'Egne børn?',
        'Bor hjemme eller ude?',
      ],
      action: 'callback',
      contactPoint: 'jobcenter',
    },
    {
      criterion: 'Hjælpen er stoppet, trukket ned eller udeblevet på udbetalingsdagen',
      clarifyFirst: [
        'Hvilken måned',
        'Er der et brev, og hvad er datoen?',
        'Har borgeren fået ny konto?',
      ],
      action: 'callback',
      contactPoint: 'ydelsesteam',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'ydelsesteam',
    note: 'Sig højt til kollegaen, om det handler om i dag eller om sagen generelt; det afgør, hvem der tager den.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Hjælpen gives fra', value: 'Tidligst den dag, borgeren søger' },
    { kind: 'fee', label: 'Formuegrænse, enlig', value: '15.500 kr.', validFrom: '2025-07-01' },
    { kind: 'fee', label: 'Formuegrænse, ægtepar', value: '31.000 kr.', validFrom: '2025-07-01' },
    {
      kind: 'fee',
      label: 'Børnetillæg',
      value: '2.784 kr. om måneden',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    { kind: 'caseTime', label: 'Svar, når alle bilag er inde', value: '2–4 uger' },
    { kind: 'paymentDate', label: 'Udbetaling af kontanthjælp', value: 'Sidste bankdag i måneden' },
  ],
  legalBasis: [{ act: 'Aktivloven', section: '§ 11' }],
  specialConsiderations:
    'Mange skammer sig over at ringe. Spørg til penge, før du spørger til papirer, og undgå ordet "klient". Taler borgeren ikke dansk, så book tilbagekald med tolk og skriv sproget på.',
  readyTexts: {
    sms: 'Søg kontanthjælp i dag, så løber den fra i dag: {selvbetjening}. Meld dig også ledig på jobnet.dk. Bilag må gerne komme bagefter. Hilsen Ydelsesteamet i {kommune}',
    chat: 'Send ansøgningen nu, og eftersend bilagene. Det er datoen for ansøgningen, der afgør, hvornår hjælpen begynder.',
    email: {
      subject: 'Ansøgning om kontanthjælp – det skal du bruge',
      body: 'Kære ansøger\n\nSøg på borger.dk hurtigst muligt, for du kan ikke få kontanthjælp for dagene før, du har søgt. Meld dig samme dag ledig på jobnet.dk. Vi skal bruge kontoudtog for de sidste tre måneder, din lejekontrakt og den seneste lønseddel eller et brev fra a-kassen. Har du ikke det hele, så send det, du har. Når vi har alt, svarer vi normalt inden for to til fire uger.\n\nYdelsesteamet i Solbæk',
    },
  },
  related: ['JO03', 'JO04', 'SO03', 'BOL1'],
} satisfies GuidanceSeed
