import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS14',
  title: 'Digital Post – fritagelse',
  owner: 'BORG',
  topic: '23.15.15',
  authority: 'municipality',
  authorityNote: 'Kommunen fritager, når ét af lovens kriterier er opfyldt',
  audience: ['citizen'],
  marks: ['attendance', 'signature'],
  contactTypes: ['gettingStarted', 'received', 'fact', 'advice'],
  citizenPhrases: [
    'jeg vil have mine breve med posten',
    'jeg kan ikke finde ud af den der e-boks',
    'far er dement og får breve på computeren',
    'slippe for digital post',
    'jeg har ingen computer derhjemme',
    'hun ser næsten ingenting mere, hvordan får hun sine breve',
    'jeg vil hellere have papir',
    'kan man melde sig til igen senere',
    'skal lægen skrive under på at jeg ikke kan',
    'jeg har fået et gebyr fordi jeg ikke læste en mail fra det offentlige',
  ],

  ongoingCase: {
    system: 'Administrationsportalen for Digital Post',
    field: 'Tilmelding',
    identification: 'nameAddressAndControl',
    text: 'Tjek feltet Tilmelding. "Fritaget" med en dato: brevene kommer på papir fra den dag. "Tilmeldt": blanketten er ikke behandlet eller aldrig afleveret, så spørg, hvor og hvornår den blev lagt.\n\nBreve, der kom før datoen, ligger fortsat digitalt og skal læses; borgeren kan få dem skrevet ud ved skranken. Indholdet kan vi hverken se eller læse op. Bekræftelsen sendes som almindeligt brev.',
  },
  shortAnswer:
    'Du kan blive fri for Digital Post, hvis for eksempel helbred, sprog eller manglende computer gør det svært. Du skriver under på en blanket i Borgerservice, på tro og love. Du skal ikke have en lægeerklæring.',
  askFirst: [
    {
      question: 'Hvad er det, der gør det svært?',
      answers: [
        {
          answer: 'Syn, hukommelse, sprog, ingen computer eller lignende',
          leadsTo: 'say',
          say: 'Så skal vi bare bruge en underskrift. En af grundene på blanketten er nok, og du skal ikke bevise noget.',
        },
        {
          answer: 'Jeg vil bare hellere have papir',
          leadsTo: 'say',
          say: 'Ønsket alene er ikke nok. Kig på grundene sammen med mig: passer én af dem på dig, så er du i mål.',
        },
        { answer: 'MitID driller mig', leadsTo: 'guidance', guidance: 'BS12' },
      ],
    },
    {
      question: 'Er der nogen, du stoler på, som kunne læse posten for dig?',
      answers: [
        { answer: 'Ja, det ville være fint', leadsTo: 'selfService' },
        {
          answer: 'Ja, og de skal også kunne svare for mig',
          leadsTo: 'guidance',
          guidance: 'BS15',
        },
        { answer: 'Nej', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Kan du komme forbi, eller skal en anden gøre det for dig?',
      answers: [
        { answer: 'Jeg kommer selv', leadsTo: 'mandate' },
        { answer: 'En anden, med min underskrift', leadsTo: 'exempt' },
        { answer: 'Det er ikke muligt for nogen', leadsTo: 'escalation', row: 2 },
      ],
    },
  ],
  selfServices: ['tid-i-borgerservice', 'digital-post-laeseadgang'],
  exempt:
    'Borgere, der søger fritagelse, skal ikke igennem noget digitalt. Print blanketten på biblioteket, ved skranken eller send den hjem.\n\nEn pårørende kan aflevere den, når borgeren har givet skriftlig fuldmagt; begge legitimationer skal vises. Et kryds med to vitterlighedsvidner gælder som underskrift. Husk at sige, at fritagelsen også letter kravet om at bruge selvbetjening hos kommunen.',
  mandate: {
    level: 'start',
    lookUpIn: 'Administrationsportalen for Digital Post',
    may: [
      'Læs kriterierne op, et ad gangen, uden at spørge ind til sygdom',
      'Send blanketten som almindeligt brev samme dag',
      'Sig, om borgeren står som tilmeldt eller fritaget, efter kontrolspørgsmål',
      'Foreslå læseadgang som alternativ, én gang',
    ],
    mayNot: [
      'Forlang ikke lægeerklæring eller anden dokumentation',
      'Registrér ikke fritagelse på et mundtligt ja i telefonen',
      'Sig ikke, at ulæst digital post fra før fritagelsen er uden betydning',
    ],
  },
  escalations: [
    {
      criterion: 'En værge eller en med fremtidsfuldmagt søger på borgerens vegne',
      clarifyFirst: ['Hvilket papir der giver ret', 'Dato for værgemålet eller ikrafttrædelsen'],
      action: 'callback',
      contactPoint: 'digital-hjaelp',
    },
    {
      criterion: 'Borgeren kan ikke møde op og har ingen at give fuldmagt',
      clarifyFirst: ['Adresse, hvor borgeren er nu', 'Om hjemmeplejen kommer dér'],
      action: 'callback',
      contactPoint: 'digital-hjaelp',
    },
    {
      criterion: 'Borgeren har overset en frist, fordi brevet kun kom digitalt',
      clarifyFirst: ['Hvem brevet er fra', 'Fristens dato', 'Om der er klaget'],
      action: 'transfer',
      contactPoint: 'borgerraadgiver',
    },
    {
      criterion: 'Spørgsmål om private afsendere, for eksempel banken, eller fejl i appen',
      clarifyFirst: ['Navn på appen eller afsenderen', 'Fejlmeddelelsens ordlyd'],
      action: 'otherAuthority',
      contactPoint: 'digital-hotline',
    },
  ],
  handOver: {
    contactPoint: 'digital-hjaelp',
    note: 'Kollegaen kan sende blanket og svarkuvert og aftale besøg. Undgå tilbagekald på sms; mange af dem her har kun fastnet.',
  },
  deadlinesAndFees: [
    {
      kind: 'caseTime',
      label: 'Fritagelse',
      value: 'samme dag ved skranken; 3 hverdage, når blanketten sendes',
    },
    {
      kind: 'deadline',
      label: 'Varighed af fritagelse',
      value: 'til borgeren selv melder sig til igen',
    },
  ],
  legalBasis: [{ act: 'Lov om Digital Post fra offentlige afsendere', section: '' }],

  specialConsiderations:
    'Tal roligt og i ja/nej-spørgsmål, hvis hukommelsen svigter. Hør, om en pårørende er til stede, men tal til borgeren selv. Blinde tilbydes at få blanketten læst højt ved skranken.',
  readyTexts: {
    sms: 'Du kan bestille tid her, så hjælper vi dig med blanketten om Digital Post: {selvbetjening}. Tag sundhedskort eller pas med. Vi ses! {kommune}',
    chat: 'Er det dig selv eller en pårørende, der ikke kan bruge Digital Post? Så finder jeg den rette vej til papirpost.',
    email: {
      subject: 'Breve på papir i stedet for Digital Post',
      body: 'Goddag\n\nFritagelse kræver, at mindst én af grundene på blanketten passer på dig. Du skriver under på tro og love i Borgerservice, og ingen beder dig dokumentere noget. Kan du ikke selv komme, må en anden aflevere den med fuldmagt. Når den er registreret, kommer nye breve fra det offentlige i postkassen. De gamle bliver liggende digitalt, så få dem set igennem først.\n\nKærlig hilsen\nDigital hjælp',
    },
  },
  related: ['BS15', 'BS16', 'BS13', 'BS12'],
} satisfies GuidanceSeed
