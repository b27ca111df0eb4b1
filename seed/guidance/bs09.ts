import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS09',
  title: 'Flytte til udlandet',
  owner: 'BORG',
  topic: '23.05.12',
  authority: 'municipality',
  authorityNote: 'Folkeregisteret; ydelser afgøres af dem, der udbetaler',
  audience: ['citizen'],
  marks: ['mitid', 'signature'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'received', 'fact', 'advice'],
  citizenPhrases: [
    'jeg skal bo i Spanien et halvt år',
    'vi emigrerer til Australien',
    'udvekslingsår i USA, skal hun meldes ud',
    'kan jeg beholde lejligheden mens jeg er væk',
    'får jeg stadig pension når jeg bor i varmen',
    'mister jeg det gule kort hvis jeg rejser',
    'jeg er udstationeret for firmaet i to år',
    'jorden rundt i otte måneder',
    'skal jeg sige til nogen at jeg flytter til Malmø',
  ],

  ongoingCase: {
    system: 'CPR-systemet',
    field: 'Udrejse',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Bekræftelsen kommer i Digital Post, også efter udrejsen',
    text: 'Den, der ringer, er måske allerede af sted. Spørg efter den sidste danske adresse og udrejsedatoen, og find feltet **Udrejse**.\n\nEr der et landenavn og en dato, er udrejsen registreret, og en bekræftelse er sendt. Er feltet blankt, så spørg, om der ligger en kvittering fra borger.dk; ellers er meldingen aldrig blevet sendt. "Samtykke barn" betyder, at børnene ikke er med endnu.',
  },
  shortAnswer:
    'Er du væk i mere end seks måneder, skal du melde det til os, før du rejser. Du gør det på borger.dk med land og dato. Bliver du kortere, skal du normalt ikke. Får du pension eller ydelser, så spørg dem først.',
  askFirst: [
    {
      question: 'Hvor længe bliver du væk?',
      answers: [
        {
          answer: 'Under seks måneder',
          leadsTo: 'say',
          say: 'Så beholder du din adresse, medmindre du siger boligen op eller lejer den helt ud.',
        },
        { answer: 'Længere, eller for altid', leadsTo: 'selfService' },
        { answer: 'Præcis et halvt år, eller jeg ved det ikke', leadsTo: 'escalation', row: 4 },
      ],
    },
    {
      question: 'Lever du af pension, dagpenge, SU eller en anden ydelse?',
      answers: [
        { answer: 'Folkepension', leadsTo: 'escalation', row: 1 },
        { answer: 'Sygedagpenge', leadsTo: 'guidance', guidance: 'JO01' },
        {
          answer: 'SU, dagpenge eller andet',
          leadsTo: 'say',
          say: 'Tal med dem, der udbetaler, inden du melder udrejse. Den dag du er udrejst, kan pengene stoppe.',
        },
      ],
    },
    {
      question: 'Rejser der børn med?',
      answers: [
        {
          answer: 'Ja, og begge forældre er enige',
          leadsTo: 'say',
          say: 'Den anden forælder skal give samtykke med sit eget MitID, før børnene kan meldes ud.',
        },
        { answer: 'Ja, men vi er ikke enige', leadsTo: 'escalation', row: 3 },
        { answer: 'Nej', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Hvad sker der med boligen?',
      answers: [
        { answer: 'Jeg beholder den tom', leadsTo: 'escalation', row: 2 },
        {
          answer: 'Sagt op, solgt eller lejet ud',
          leadsTo: 'selfService',
        },
      ],
    },
  ],
  selfServices: ['meld-udrejse'],
  exempt:
    'Kommunens udrejseblanket sendes med posten eller ligger ved skranken. Borgeren skriver land, dato og eventuel adresse, og ægtefæller underskriver hver for sig.\n\nEr borgeren rejst uden at nå det, modtager folkeregisteret blanketten som brev fra udlandet, vedlagt kopi af pas.',
  mandate: {
    level: 'start',
    lookUpIn: 'CPR-systemet',
    may: [
      'Bekræft til den udrejste selv, hvilken dato der er registreret',
      'Gennemgå løsningen, inden borgeren mister adgangen til sit MitID',
      'Mind om, at det gule sundhedskort stopper, og at Digital Post stadig skal læses',
      'Send udrejseblanketten til den adresse, borgeren opgiver',
    ],
    mayNot: [
      'Sig ikke, om pension eller dagpenge kan tages med',
      'Udtal dig ikke om skattepligt i Danmark',
      'Anbefal ikke at "lade være med at melde noget"',
    ],
  },
  escalations: [
    {
      criterion: 'Borgeren får folkepension, førtidspension eller boligstøtte',
      clarifyFirst: ['Hvilken ydelse', 'Land og udrejsedato'],
      action: 'otherAuthority',
      contactPoint: 'udbetaling-danmark',
    },
    {
      criterion: 'Boligen beholdes til egen rådighed under opholdet',
      clarifyFirst: ['Ejer eller lejer', 'Om andre bliver boende', 'Forventet hjemkomst'],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
    {
      criterion: 'Den ene forælder vil have børnene med, den anden siger nej',
      clarifyFirst: ['Planlagt rejsedag', 'Om Familieretshuset er inde over'],
      action: 'otherAuthority',
      contactPoint: 'familieretshuset',
    },
    {
      criterion: 'Opholdet varer omkring seks måneder, eller borgeren pendler frem og tilbage',
      clarifyFirst: ['Datoer ud og hjem', 'Hvor ægtefælle og børn opholder sig'],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
  ],
  handOver: {
    contactPoint: 'folkeregister',
    note: 'Skriv udenlandsk nummer med landekode og tidsforskel, hvis borgeren allerede er rejst.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Meld udrejse', value: 'før du rejser' },
    {
      kind: 'caseTime',
      label: 'Bekræftelse på udrejse',
      value: 'cirka 1 uge efter udrejsedatoen',
    },
  ],
  legalBasis: [{ act: 'CPR-loven', section: 'kap. 5–6' }],

  specialConsiderations:
    'Flytter borgeren til et andet nordisk land, er det det nye lands folkeregister, der melder til os. Sig det tydeligt, så ingen bliver meldt ud to gange.',
  readyTexts: {
    sms: 'Skal du bo i udlandet i over 6 måneder, så meld det her, før du tager af sted: {selvbetjening}. Får du pension eller ydelser, så spørg udbetaleren først. God rejse! {kommune}',
    chat: 'Hvor længe bliver du væk, og hvad gør du med boligen? Grænsen går ved seks måneder.',
    email: {
      subject: 'Før du flytter til udlandet',
      body: 'Kære rejsende\n\nEt ophold på mere end seks måneder skal meldes til folkeregisteret, inden du forlader landet. Det gør du på borger.dk/flytning under "Flyt til udlandet". Fra udrejsedagen kan du ikke bruge det gule sundhedskort, og din ret til læge ophører som regel. MitID og Digital Post følger dig, så længe du holder dem ved lige. Er du på pension eller anden ydelse, så få svar fra udbetaleren, før billetten er købt.\n\nFolkeregisteret',
    },
  },
  related: ['BS07', 'BS20', 'PE01', 'BOL1'],
} satisfies GuidanceSeed
