import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'AE04',
  title: 'Hjælpemiddel i stykker / afhentning',
  owner: 'SUND',
  topic: '27.60.11',
  authority: 'municipality',
  authorityNote: 'Kommunens hjælpemiddeldepot',
  audience: ['citizen', 'partner'],
  marks: [],
  contactTypes: ['reporting', 'lookUp', 'gettingStarted'],
  citizenPhrases: [
    'kørestolen er punkteret',
    'liften virker ikke og han hænger i sejlet',
    'bremsen på rollatoren er gået løs',
    'hvornår henter I sengen min far er død',
    'sengen kan ikke køre op',
    'scooteren gik i stå på vej hjem',
    'jeg har en masse kommunen skal have tilbage',
    'oplader væk til elkørestol',
    'toiletforhøjeren skal afleveres hvor',
  ],
  notRelevant: ['selfService'],
  ongoingCase: {
    system: 'Depotsystemet',
    field: 'Ordre på mærkatnummer: reparation, levering, afhentning',
    identification: 'nameAndBirthDate',
    text: 'Har nogen meldt det før? Tast mærkatnummeret, så ser du ordren. **Planlagt** har en dato, **ukurant** betyder, at tingen bliver byttet i stedet for lavet. Uden mærkat finder du den på adressen. Kører bilen i dag, viser ruten kun formiddag eller eftermiddag, og mere præcist kan du ikke sige det.',
  },
  shortAnswer:
    'Det, du har lånt hos os, laver eller bytter vi uden regning. Læs nummeret på mærkaten op, så melder jeg det til depotet nu, og de kommer normalt inden tre hverdage. Er det en lift eller en plejeseng, bliver det i dag.',
  askFirst: [
    {
      question: 'Hvad er det, der er i stykker, og bliver det brugt lige nu?',
      answers: [
        { answer: 'Lift, plejeseng eller luftmadras', leadsTo: 'escalation', row: 1 },
        { answer: 'Nogen sidder fast i det', leadsTo: 'escalation', row: 2 },
        { answer: 'Kørestol, rollator eller andet', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Sidder der en mærkat med et nummer på stellet?',
      answers: [
        { answer: 'Ja, fra Solbæk', leadsTo: 'mandate' },
        { answer: 'Der står Region på', leadsTo: 'escalation', row: 4 },
        {
          answer: 'Ingen mærkat, jeg har købt den selv',
          leadsTo: 'say',
          say: 'Så er det forhandleren, der skal lave den. Brug kvitteringen, hvis den er under to år gammel.',
        },
      ],
    },
    {
      question: 'Er du hjemme, eller er du strandet et sted?',
      answers: [
        { answer: 'Strandet ude', leadsTo: 'escalation', row: 3 },
        { answer: 'Hjemme', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Skal noget hentes, fordi det ikke bliver brugt mere?',
      answers: [
        {
          answer: 'Ja, personen er død',
          leadsTo: 'mandate',
          say: 'Det gør mig ondt. Vi henter det hele på én gang, og I skal ikke gøre det rent eller skille det ad.',
        },
        {
          answer: 'Ja, vi har brug for noget andet i stedet',
          leadsTo: 'guidance',
          guidance: 'AE03',
        },
      ],
    },
  ],
  exempt:
    'En fejlmelding kræver hverken skærm eller MitID. Kan borgeren ikke læse mærkaten, så bed om farve, størrelse og rum, så finder depotet den på adressen. Kan vedkommende ikke åbne for montøren, så notér nøgleboks eller nabo. Små ting kan en anden aflevere på depotet uden at have papir med.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Depotsystemet',
    may: [
      'Opret en reparationsordre på mærkatnummeret med en kort beskrivelse af fejlen',
      'Bestil afhentning, og skriv antal genstande, etage og elevator',
      'Oplys den dag og halvdel af dagen, bilen er planlagt til',
      'Bed borgeren tjekke stikket, håndkontrollens ledning og det røde nødstop',
      'Ret kontaktnummer på den, der lukker op',
    ],
    mayNot: [
      'Bed ikke nogen om at skille en lift, el-del eller bremse ad',
      'Lad ingen bruge en lift, som har svigtet, "en enkelt gang til"',
    ],
  },
  escalations: [
    {
      criterion: 'Lift, plejeseng eller trykaflastende madras virker ikke',
      clarifyFirst: [
        'Mærkatnummer',
        'Er stik og nødstop tjekket?',
        'Hvornår skal borgeren næste gang flyttes?',
      ],
      action: 'transfer',
      contactPoint: 'hjaelpemiddel-depot',
      sameDay: true,
    },
    {
      criterion: 'En person hænger eller sidder fast og kan ikke sænkes med nødsænk',
      clarifyFirst: [],
      action: 'emergency',
      contactPoint: 'alarm-112',
    },
    {
      criterion: 'Elkørestol eller scooter er gået i stå uden for hjemmet',
      clarifyFirst: [
        'Hvor præcist, nærmeste vej og nummer',
        'Kan den frikobles og skubbes?',
        'Er nogen hos dig?',
      ],
      action: 'transfer',
      contactPoint: 'hjaelpemiddel-depot',
      sameDay: true,
    },
    {
      criterion: 'Mærkaten er fra regionen, eller det er ilt, CPAP eller sug',
      clarifyFirst: [
        'Hvad står der på mærkaten?',
        'Er vejrtrækningen påvirket? Så 112',
        'Hvilken afdeling har udleveret det?',
      ],
      action: 'otherAuthority',
      contactPoint: 'region-patientvejledning',
    },
    {
      criterion: 'Tredje fejl på tre måneder, eller det passer ikke længere til kroppen',
      clarifyFirst: ['Datoer for de tidligere fejl', 'Hvad har ændret sig: vægt, styrke, bolig?'],
      action: 'callback',
      contactPoint: 'hjaelpemidler',
    },
  ],
  handOver: {
    contactPoint: 'hjaelpemiddel-depot',
    note: 'Sig "stop-sag" som det første ved lift og seng; så springer værkstedet køen over.',
  },
  deadlinesAndFees: [
    { kind: 'caseTime', label: 'Lift, seng og madras', value: 'Samme dag' },
    { kind: 'caseTime', label: 'Anden reparation', value: 'Normalt inden 3 hverdage' },
    { kind: 'caseTime', label: 'Afhentning', value: 'Inden 10 hverdage' },
  ],
  legalBasis: [{ act: 'Serviceloven', section: '§ 112' }],
  specialConsiderations:
    'Efter et dødsfald ringer familien ofte for at få sengen ud af stuen. Giv dem en bestemt uge frem for et interval, og bed ikke om flere oplysninger end adressen.',
  readyTexts: {
    sms: 'Fejlen er meldt til hjælpemiddeldepotet. De ringer, før de kører ud. Lad være med at bruge det imens, hvis det ikke er sikkert. Hilsen {kommune}',
    chat: 'Skriv nummeret på mærkaten, og om nogen er i fare for at falde eller sidde fast. Så opretter jeg ordren.',
    email: {
      subject: 'Vi henter hjælpemidlerne hos jer',
      body: 'Hej\n\nAfhentningen er bestilt hos depotet og sker inden ti hverdage. De ringer om morgenen den dag, bilen kommer, og siger formiddag eller eftermiddag. Stil gerne tingene samlet nær døren, men sengen og liften skal I lade stå, for dem skiller montøren ad. Mangler en lader eller en pude, er det i orden; skriv bare, hvad der er væk. Små ting kan I også aflevere på depotet i åbningstiden.\n\nHjælpemiddeldepotet i Solbæk',
    },
  },
  related: ['AE03', 'AE01', 'BS23'],
} satisfies GuidanceSeed
