import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS02',
  title: 'Pas til barn – samtykke',
  owner: 'BORG',
  topic: '23.09.02',
  authority: 'municipality',
  authorityNote: 'Kommunen udsteder passet; forældremyndigheden afgør, hvem der skal sige ja',
  audience: ['citizen'],
  marks: ['attendance', 'signature', 'payment', 'mitid'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'received', 'fact'],
  citizenPhrases: [
    'pas til mit barn',
    'skal faren skrive under på passet',
    'babyen skal med til Tyrkiet',
    'min eks vil ikke give lov til at ungerne får pas',
    'jeg er alene med ham, hvad så',
    'skal den lille med op til jer',
    'hvad koster det for en på 14',
    'moren bor i udlandet og kan ikke skrive under',
    'kan farmor følge barnebarnet til fotografering',
  ],

  ongoingCase: {
    system: 'Passystemet',
    field: 'Samtykke',
    identification: 'nameAddressAndControl',
    text: 'De fleste ringer, fordi de venter på den anden forælder. Slå barnets sag op, og læs feltet Samtykke.\n\n- **Afventer**: den anden har ikke svaret endnu; intet er sat i gang.\n- **Fuldt**: begge har sagt ja, og passet er bestilt.\n- **Afvist**: den ene har sagt nej. Sig kun, at samtykket mangler, ikke hvad der er skrevet.\n\nTal kun med en forælder, der står med forældremyndighed. Kvitteringen for eget samtykke ligger i egen Digital Post.',
    citizenFollows: 'Eget samtykke kan ses på givsamtykke.dk',
  },
  shortAnswer:
    'I skal begge sige ja, hvis I har fælles forældremyndighed. Den ene søger på borger.dk, den anden godkender på givsamtykke.dk. Barnet skal med op til os. Det koster 150 kr. til og med 11 år og 179 kr. fra 12 år.',
  askFirst: [
    {
      question: 'Har I forældremyndigheden sammen, eller har du den alene?',
      answers: [
        { answer: 'Sammen', leadsTo: 'selfService' },
        {
          answer: 'Alene, og det er registreret',
          leadsTo: 'say',
          say: 'Så er det nok, at du selv søger. Tag barnet med, og husk din egen legitimation.',
        },
        { answer: 'Alene, men det står ikke i systemet', leadsTo: 'escalation', row: 2 },
      ],
    },
    {
      question: 'Er den anden forælder enig i, at barnet får pas?',
      answers: [
        { answer: 'Ja, men er ikke på MitID', leadsTo: 'exempt' },
        { answer: 'Nej, eller svarer ikke', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Hvor gammelt er barnet?',
      answers: [
        {
          answer: 'Under 12 år',
          leadsTo: 'say',
          say: 'Barnet skal med til mødet, men giver ikke fingeraftryk. Tag selv et billede med: små børn er svære at få til at sidde i standeren.',
        },
        {
          answer: '12–17 år',
          leadsTo: 'say',
          say: 'Fra 12 år tager vi fingeraftryk, og den unge skriver selv sit navn i passet.',
        },
        { answer: 'Lige fyldt 18', leadsTo: 'guidance', guidance: 'BS01' },
      ],
    },
    {
      question: 'Hvem kommer med barnet?',
      answers: [
        {
          answer: 'Bedsteforælder eller en anden',
          leadsTo: 'say',
          say: 'Det er fint, når begge forældre har givet samtykke digitalt på forhånd. Den voksne skal have legitimation med.',
        },
        { answer: 'Plejefamilie eller værge', leadsTo: 'escalation', row: 3 },
      ],
    },
  ],
  selfServices: ['giv-samtykke-til-pas', 'pas-ansoegning'],
  exempt:
    'En forælder uden MitID skriver under på samtykkeblanketten. Send den på mail eller med posten, eller lad den ligge klar ved skranken.\n\nBlanketten afleveres sammen med en kopi af forælderens pas eller kørekort, så underskriften kan sammenlignes. Selve ansøgningen tager vi ved mødet; bestil 30 minutter i stedet for 15.',
  mandate: {
    level: 'start',
    lookUpIn: 'Passystemet',
    may: [
      'Sig, om der mangler et samtykke, til en forælder med forældremyndighed',
      'Send samtykkeblanketten',
      'Book to tider efter hinanden, når der er søskende',
      'Forklar forskellen på at søge og at give samtykke',
    ],
    mayNot: [
      'Tag ikke stilling til, hvem af forældrene der har ret',
      'Fortæl ikke den ene, hvad den anden har svaret eller skrevet',
      'Lov ikke, at en gammel samværsaftale tæller som samtykke',
    ],
  },
  escalations: [
    {
      criterion: 'Den anden forælder siger nej eller kan ikke findes',
      clarifyFirst: [
        'Om der er fælles forældremyndighed',
        'Hvornår der sidst var kontakt',
        'Om der ligger en sag i Familieretshuset',
      ],
      action: 'callback',
      contactPoint: 'pas-og-koerekort',
    },
    {
      criterion: 'Borgeren har forældremyndigheden alene, men det fremgår ikke af CPR',
      clarifyFirst: ['Dato på dom, aftale eller attest', 'Om papiret er dansk eller udenlandsk'],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
    {
      criterion: 'Barnet har værge, er anbragt eller har en forælder med udenlandsk værgemål',
      clarifyFirst: ['Hvem der har udpeget værgen', 'Rejsedato og land'],
      action: 'callback',
      contactPoint: 'pas-og-koerekort',
    },
    {
      criterion: 'Borgeren frygter, at den anden vil rejse ud af landet med barnet nu',
      clarifyFirst: ['Barnets opholdssted lige nu', 'Om barnet allerede har et gyldigt pas'],
      action: 'otherAuthority',
      contactPoint: 'politi-114',
    },
  ],
  handOver: {
    contactPoint: 'pas-og-koerekort',
    note: 'Valg 1, "Børn". Er begge forældre i telefonen på skift, så skriv, hvem af dem der skal ringes til.',
  },
  deadlinesAndFees: [
    {
      kind: 'fee',
      label: 'Barn 0–11 år',
      value: '150 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Barn 12–17 år',
      value: '179 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'caseTime',
      label: 'Levering af børnepas',
      value: 'cirka 2 uger, regnet fra det sidste samtykke',
    },
  ],
  legalBasis: [
    { act: 'Pasloven', section: '' },
    { act: 'Forældreansvarsloven', section: '' },
  ],

  specialConsiderations:
    'Er barnet uroligt eller har en diagnose, så book dagens første tid; der er stille i lokalet. Vær neutral, når forældrene er i konflikt: nævn aldrig den anden forælders adresse.',
  readyTexts: {
    sms: 'Hej! Samtykke til barnets pas gives her af den forælder, der ikke selv har søgt: {selvbetjening}. Tag barnet med til mødet. Mvh. {kommune}',
    chat: 'Den ene forælder søger, den anden siger ja på givsamtykke.dk. Er I to om forældremyndigheden?',
    email: {
      subject: 'Pas til dit barn: det mangler vi',
      body: 'Kære forælder\n\nVi kan bestille passet, så snart begge med forældremyndighed har sagt ja. Den, der ikke har søgt, giver samtykke på givsamtykke.dk med sit eget MitID. Barnet skal være med, når I kommer, og til de mindste anbefaler vi, at I har et billede med hjemmefra. Følges barnet med en anden voksen, skal den voksne kunne vise legitimation.\n\nVenlig hilsen\nPas og kørekort',
    },
  },
  related: ['BS01', 'BS03', 'BS09'],
} satisfies GuidanceSeed
