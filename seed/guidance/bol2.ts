import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BOL2',
  title: 'Lån til indskud',
  owner: 'PENS',
  topic: '32.06.16',
  authority: 'municipality',
  authorityNote: 'Kommunen; i visse tilfælde har den pligt til at yde lånet',
  audience: ['citizen', 'partner'],
  marks: ['mitid', 'signature'],
  contactTypes: ['gettingStarted', 'selfServiceHelp', 'received', 'lookUp'],
  citizenPhrases: [
    'jeg kan ikke betale indskuddet',
    'har fået tilbudt en lejlighed men mangler 30.000',
    'kan kommunen lægge ud for mig hos boligforeningen',
    'depositum hjælp',
    'de giver mig ikke nøglerne før der er betalt',
    'hvornår skal jeg afdrage på det indskudslån fra dengang',
    'min ekskæreste hæfter stadig for lånet',
    'flyttet fra lejligheden og I vil have pengene',
    'beboerindskudslån hvor hurtigt går det',
  ],
  ongoingCase: {
    system: 'Boliglånssystemet',
    field: '«Ansøgning», «Gældsbrev» og «Restgæld»',
    identification: 'nameAddressAndControl',
    citizenFollows: 'Afgørelse og gældsbrev kommer i Digital Post',
    text: 'Tjek tre ting i rækkefølge: er alle bilag modtaget, er gældsbrevet underskrevet af alle lejere, er pengene sendt til udlejer? Det midterste er oftest problemet. For et gammelt lån: restgæld kan oplyses til låntager, men afdrag og rykkere er [SK03](/v/SK03). Udlejeren må kun få at vide, om beløbet er sendt.',
  },
  shortAnswer:
    'Du kan søge lån til indskuddet på borger.dk, men gør det, før du betaler, for vi refunderer ikke. Til en almen bolig har vi i mange tilfælde pligt til at låne dig pengene, hvis indkomsten er lav nok. Har du et boligtilbud med frist?',
  askFirst: [
    {
      question: 'Er indskuddet betalt, og hvad er sidste betalingsdag?',
      answers: [
        { answer: 'Ikke betalt, der er god tid', leadsTo: 'selfService' },
        { answer: 'Fristen er inden for fem hverdage', leadsTo: 'escalation', row: 1 },
        {
          answer: 'Jeg har lånt og betalt',
          leadsTo: 'say',
          say: 'Så kan vi desværre normalt ikke give lånet bagefter. Vil du have det afgjort på skrift, så søg, og skriv, hvordan det blev betalt.',
        },
      ],
    },
    {
      question: 'Hvem ejer boligen?',
      answers: [
        { answer: 'En almen boligforening', leadsTo: 'selfService' },
        { answer: 'En privat udlejer', leadsTo: 'escalation', row: 2 },
        {
          answer: 'Et andelsselskab, jeg skal købe ind i',
          leadsTo: 'say',
          say: 'Andelsbeviset er et køb, ikke et indskud, og det låner vi ikke til. Banken er vejen dér.',
        },
      ],
    },
    {
      question: 'Skal du bo i Solbæk, og hvem flytter ind med dig?',
      answers: [
        { answer: 'Ja, i Solbæk', leadsTo: 'selfService' },
        {
          answer: 'Nej, i en anden kommune',
          leadsTo: 'say',
          say: 'Så er det den kommune, du flytter til, der skal søges hos.',
        },
        { answer: 'Jeg har lige fået opholdstilladelse', leadsTo: 'escalation', row: 3 },
      ],
    },
  ],
  selfServices: ['soeg-indskudslaan'],
  exempt:
    'Book en tid i Borgerservice, og bed borgeren tage boligtilbud, tre lønsedler eller ydelsesbreve og legitimation med; medarbejderen udskriver gældsbrevet og ser underskriften på stedet. Kan borgeren ikke forlade hjemmet, så lad Boligteamet sende det hele, og nævn udlejers betalingsdato.',
  mandate: {
    level: 'start',
    lookUpIn: 'Boliglånssystemet',
    may: [
      'Bekræft modtagne bilag og nævn de manglende',
      'Sig, om gældsbrevet er underskrevet af alle',
      'Oplys restgæld til låntager',
      'Guid gennem ansøgning og underskrift',
    ],
    mayNot: [
      'Garantér ikke udlejeren, at pengene kommer',
      'Vurdér ikke, om indkomsten er under grænsen',
      'Opfordr aldrig til at betale selv imens',
    ],
  },
  escalations: [
    {
      criterion: 'Udlejers betalingsfrist er inden for fem hverdage, og lånet er ikke bevilget',
      clarifyFirst: ['Fristens dato', 'Boligforening og kontaktperson', 'Er alle bilag sendt?'],
      action: 'callback',
      contactPoint: 'boligteam',
      sameDay: true,
    },
    {
      criterion:
        'Boligen er privat udlejning, eller udlejer kalder beløbet depositum eller forudbetalt leje',
      clarifyFirst: [
        'Beløbets fordeling i kontrakten',
        'Kontraktens type',
        'Borgerens forsørgelse',
      ],
      action: 'callback',
      contactPoint: 'boligteam',
    },
    {
      criterion: 'Flygtning eller familiesammenført, som kommunen har anvist bolig til',
      clarifyFirst: [
        'Dato for opholdstilladelse',
        'Sprog, så tolk kan bestilles',
        'Sagsbehandler i integrationen',
      ],
      action: 'callback',
      contactPoint: 'boligteam',
    },
    {
      criterion: 'To hæfter for lånet, og den ene er flyttet, død eller kan ikke findes',
      clarifyFirst: ['Hvem bor der nu', 'Dato for fraflytning', 'Hvem der modtager opkrævningen'],
      action: 'callback',
      contactPoint: 'boligteam',
    },
  ],
  handOver: {
    contactPoint: 'boligteam',
    note: 'Indskud haster næsten altid: skriv fristens dato som det allerførste ord.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Ansøgning', value: 'Før indskuddet er betalt' },
    { kind: 'caseTime', label: 'Afgørelse', value: 'Typisk 5–10 hverdage, når alle bilag er med' },
    {
      kind: 'deadline',
      label: 'Afdrag',
      value: 'Begynder typisk efter fem år, eller når man flytter',
    },
  ],
  legalBasis: [{ act: 'Boligstøtteloven', section: '§§ 54–71' }],
  readyTexts: {
    sms: 'Betal ikke indskuddet endnu! Søg lånet her: {selvbetjening}. Du skal bruge boligtilbuddet og dine lønsedler. Flytter I sammen, underskriver begge. Held og lykke med lejligheden, {kommune}',
    chat: 'Er indskuddet ubetalt? Så gå videre på {selvbetjening}, og upload boligtilbuddet, så vi kan se fristen.',
    email: {
      subject: 'Lån til dit indskud',
      body: 'Tillykke med udsigten til en ny bolig. Søg om lånet her: {selvbetjening}, og vedhæft boligtilbuddet og dokumentation for indkomst for alle, der flytter ind. Indskuddet må ikke være betalt, når du søger.\n\nBliver det bevilget, får du et gældsbrev i Digital Post. Pengene går til udlejeren, når alle lejere har skrevet under, så gør det samme dag. Nærmer fristen sig, så bed boligforeningen om et par dages udsættelse og skriv det til os.\n\nBoligteamet i {kommune}',
    },
  },
  related: ['BOL1', 'JO04', 'SO03', 'SK03'],
} satisfies GuidanceSeed
