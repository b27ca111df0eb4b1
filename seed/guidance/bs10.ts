import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS10',
  title: 'Indrejse til Danmark og CPR-nummer',
  owner: 'BORG',
  topic: '23.05.12',
  authority: 'municipality',
  authorityNote:
    'Bopælskommunen registrerer; SIRI og Udlændingestyrelsen afgør retten til at være her',
  audience: ['citizen', 'business'],
  marks: ['attendance', 'signature'],
  contactTypes: ['gettingStarted', 'received', 'fact', 'advice'],
  citizenPhrases: [
    'how do I get a CPR number',
    'min kone kommer fra Brasilien',
    'vi flytter hjem efter fem år i Dubai',
    'min nye medarbejder skal have det gule kort',
    'I need a yellow card',
    'svigermor er kommet fra Ukraine',
    'jeg er polak og har fået arbejde på fabrikken',
    'hvordan får babyen et nummer, han er født i London',
    'residence permit, what now',
    'au pair kommer på mandag',
  ],

  ongoingCase: {
    system: 'Indrejsemodulet i CPR',
    field: 'Sagstrin',
    needsArchive: true,
    identification: 'nameAndBirthDate',
    citizenFollows: 'Sagen kan følges på solbaek.example/indrejse med kvitteringsnummeret',
    text: 'Uden CPR-nummer søges på efternavn og fødselsdag, sådan som de staves i passet. Prøv også fornavn som efternavn. Ligger sagen der ikke, så se i sagsarkivet under "indrejse".\n\n- **Dokumenter mangler**: læs listen op, et papir ad gangen.\n- **Til vurdering**: en medarbejder kontrollerer opholdsgrundlaget.\n- **Tildelt**: nummeret sendes som brev. Det gives aldrig i telefonen.\n\nArbejdsgiver eller ægtefælle får kun status, når ansøgeren er med i røret og siger ja.',
  },
  shortAnswer:
    'Du skal have bolig her, lov til at være her og blive i mere end tre måneder. Så anmelder du indrejsen og møder op med pas og papirer senest fem dage efter, det hele er i orden. Nummeret kommer med posten.',
  askFirst: [
    {
      question: 'Hvilket statsborgerskab har den, der kommer?',
      answers: [
        {
          answer: 'Dansk',
          leadsTo: 'say',
          say: 'Velkommen hjem. Du får dit gamle nummer igen; du skal bare anmelde indrejsen og vise pas og adresse.',
        },
        {
          answer: 'EU, EØS eller Schweiz',
          leadsTo: 'say',
          say: 'Søg først EU-opholdsdokument hos SIRI. Det tager de også imod på de internationale borgerservicecentre i København, Aarhus, Odense og Aalborg.',
        },
        {
          answer: 'Et land uden for EU',
          leadsTo: 'say',
          say: 'Opholdstilladelsen kommer før nummeret. Se på nyidanmark.dk, hvilken der passer, og kontakt os, når den er givet.',
        },
      ],
    },
    {
      question: 'Har du en adresse i Solbæk og bliver mere end tre måneder?',
      answers: [
        { answer: 'Ja, begge dele', leadsTo: 'selfService' },
        {
          answer: 'Kortere end tre måneder',
          leadsTo: 'say',
          say: 'Så bliver du ikke folkeregistreret. Skal du arbejde, giver Skattestyrelsen et skattenummer.',
        },
        {
          answer: 'Jeg bor hos nogen',
          leadsTo: 'guidance',
          guidance: 'BS08',
        },
      ],
    },
    {
      question: 'Er der børn med, som har en forælder i udlandet?',
      answers: [
        { answer: 'Ja, uden samtykke', leadsTo: 'escalation', row: 2 },
        { answer: 'Ja, med underskrevet samtykke', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Er du flygtning eller søger du asyl?',
      answers: [
        { answer: 'Kommer fra Ukraine', leadsTo: 'escalation', row: 4 },
        { answer: 'Søger asyl', leadsTo: 'escalation', row: 3 },
      ],
    },
  ],
  selfServices: ['anmeld-indrejse', 'find-opholdsgrundlag'],
  exempt:
    'Indrejsen kan anmeldes uden forarbejde ved skranken mandag og torsdag; sæt en time af til en familie. Medarbejderen udfylder på engelsk eller dansk.\n\nTolk bestilles, når borgeren beder om det, eller når samtalen ikke kan føres. Børn må ikke tolke for deres forældre. Den, der er for syg til at møde, får besøg efter aftale med folkeregisteret.',
  mandate: {
    level: 'start',
    lookUpIn: 'Indrejsemodulet',
    may: [
      'Læs op, hvilke dokumenter sagen mangler',
      'Book fremmøde til hele familien på én gang',
      'Vis vej til SIRI, ICS eller nyidanmark.dk ud fra statsborgerskabet',
      'Bekræft, at anmeldelsen er modtaget, med kvitteringsnummeret',
    ],
    mayNot: [
      'Oplys ikke et CPR-nummer, heller ikke til indehaveren',
      'Sig ikke, om en tilladelse er god nok',
      'Lov ikke arbejdsgiveren en dato for nummeret',
    ],
  },
  escalations: [
    {
      criterion:
        'Personen har hverken opholdsdokument eller tilladelse, eller den udløber om få dage',
      clarifyFirst: ['Statsborgerskab', 'Udløbsdato på visum eller kort', 'Formålet med opholdet'],
      action: 'otherAuthority',
      contactPoint: 'siri',
    },
    {
      criterion: 'Barn indrejser uden samtykke fra den anden forælder',
      clarifyFirst: ['Hvor den anden forælder bor', 'Om der er papir på forældremyndigheden'],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
    {
      criterion: 'Borgeren siger "asyl" eller "flygtning"',
      clarifyFirst: ['Om der er søgt, og hvor', 'Om der er et sted at sove i nat'],
      action: 'transfer',
      contactPoint: 'folkeregister',
      sameDay: true,
    },
    {
      criterion: 'Ophold efter særloven for Ukraine',
      clarifyFirst: ['Om tilladelsen er givet', 'Navne på alle i familien', 'Midlertidig adresse'],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
  ],
  handOver: {
    contactPoint: 'folkeregister',
    note: 'Skriv sproget, og stav navnet bogstav for bogstav efter passet. Kollegerne ringer op på dansk, engelsk og tysk.',
  },
  deadlinesAndFees: [
    {
      kind: 'deadline',
      label: 'Anmeld indrejse',
      value: 'senest 5 dage efter, at bolig, lovligt ophold og indrejse er på plads',
    },
    { kind: 'deadline', label: 'Opholdets længde', value: 'mere end 3 måneder' },
    {
      kind: 'caseTime',
      label: 'CPR-nummer med brev',
      value: '1–2 uger efter fremmøde, når intet mangler',
    },
  ],
  legalBasis: [{ act: 'CPR-loven', section: '§§ 16–17' }],

  specialConsiderations:
    'Say in English: "You need a permit, an address and a stay of more than three months. Then you register with us in person." Tal i korte sætninger, og send linket på sms, mens I taler.',
  readyTexts: {
    sms: 'Welcome to Denmark! Register your arrival here: {selvbetjening}. Bring passport, permit and rental contract. Velkommen, {kommune}',
    chat: 'Which citizenship does the person hold, and where will they live? / Hvilket statsborgerskab, og hvilken adresse?',
    email: {
      subject: 'Register your arrival / Anmeld indrejse',
      body: 'Dear newcomer\n\nTo be registered you need a right to stay, an address in Solbæk and a stay of more than three months. EU citizens start with SIRI; others start at nyidanmark.dk. When that is done, fill in the form at solbaek.example/indrejse and come to see us with passport, permit, rental contract and any marriage or birth certificates. Du får nummeret i et brev, og sundhedskortet følger kort efter.\n\nThe Registration Office, Solbæk',
    },
  },
  related: ['BS07', 'BS08', 'BS13', 'BS18'],
} satisfies GuidanceSeed
