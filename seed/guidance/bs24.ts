import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS24',
  title: 'Legitimationskort',
  owner: 'BORG',
  topic: '23.09.15',
  authority: 'municipality',
  authorityNote: 'Borgerservice, i hvilken som helst kommune',
  audience: ['citizen'],
  marks: ['attendance', 'payment', 'signature'],
  contactTypes: ['gettingStarted', 'fact', 'received'],
  citizenPhrases: [
    'id-kort til min søn på 16',
    'hun kan ikke vise alder på diskoteket',
    'noget med billede på når man ikke har kørekort',
    'posten vil ikke udlevere min pakke uden legitimation',
    'kan kortet bruges som pas til Tyskland',
    'mit id ligger på bunden af havnen, hvad gør jeg',
    'hvor gammel skal man være for at få sådan et',
    'banken godtager ikke sygesikringskortet',
    'min mor på 90 har hverken pas eller kørekort',
  ],
  ongoingCase: {
    system: 'Legitimationskortsystemet',
    field: 'Produktion',
    identification: 'nameAndBirthDate',
    text: 'Slå kortet op på navn og fødselsdato. «Hos producent» betyder, at billede og underskrift er godkendt. «Sendt» betyder med almindelig post; regn tre hverdage oveni. «Retur» betyder, at postkassen manglede navn: kortet ligger så ved skranken i Borgerservice.\n\nForældre til en på 15–17 år må høre status. Ved 18 år svarer du kun til den unge selv. Borgeren kan ikke se forløbet på nettet.',
  },
  shortAnswer:
    'Legitimationskortet kan fås fra man er 15 år og koster cirka 150 kr. Man møder selv op i Borgerservice med foto og papirer, der viser, hvem man er. Kortet sendes hjem på et par uger. Det kan ikke bruges som pas.',
  askFirst: [
    {
      question: 'Hvor gammel er den, der skal have kortet?',
      answers: [
        {
          answer: 'Under 15',
          leadsTo: 'say',
          say: 'Så er det for tidligt til dette kort. Et pas er det eneste billed-id, et yngre barn kan få.',
        },
        {
          answer: '15 til 17',
          leadsTo: 'say',
          say: 'Den unge skal selv med, og en forælder med gyldigt billed-id følger med til skranken.',
        },
        { answer: '18 eller mere', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Hvilke papirer har du på, hvem du er?',
      answers: [
        { answer: 'Pas eller kørekort, også udløbet', leadsTo: 'selfService' },
        { answer: 'Sundhedskort og dåbsattest', leadsTo: 'exempt' },
        { answer: 'Ingenting', leadsTo: 'escalation', row: 1 },
      ],
    },
    {
      question: 'Skal det bruges til at rejse eller til MitID?',
      answers: [
        { answer: 'Rejse', leadsTo: 'guidance', guidance: 'BS01' },
        { answer: 'Få MitID', leadsTo: 'guidance', guidance: 'BS13' },
      ],
    },
  ],
  selfServices: ['tid-til-legitimationskort'],
  exempt:
    'Bestil tiden i telefonen, og læs papirlisten op: sundhedskort plus dåbs- eller navneattest, eller et udløbet pas. Uden billed-id tages et vitterlighedsvidne med, som har kendt borgeren i mindst et år og selv viser pas. Fotograf kan findes på biblioteket; beløbet kan betales kontant.',
  mandate: {
    level: 'start',
    lookUpIn: 'Legitimationskortsystemet og tidsbestillingen',
    may: [
      'Book en tid til fremmøde',
      'Gennemgå listen over papirer og fotokrav',
      'Oplys, om et kort er sendt eller kommet retur',
      'Spær et mistet kort, når indehaveren selv ringer',
    ],
    mayNot: [
      'Godkend ikke et vidne eller et papir på forhånd',
      'Sig ikke, at banker og butikker har pligt til at godtage kortet',
    ],
  },
  escalations: [
    {
      criterion: 'Borgeren har intet papir med navn og fødselsdato og intet vidne',
      clarifyFirst: [
        'Født i Danmark eller i udlandet?',
        'Tidligere pas, kørekort eller opholdskort og årstal',
        'Hvad kortet skal bruges til, og hvornår',
      ],
      action: 'callback',
      contactPoint: 'pas-og-koerekort',
    },
    {
      criterion: 'Navn eller fødselsdato på papirerne stemmer ikke med CPR',
      clarifyFirst: ['Hvilket papir afviger', 'Er der søgt navneændring for nylig?'],
      action: 'callback',
      contactPoint: 'folkeregister',
    },
    {
      criterion: 'Kortet er stjålet og forsøgt brugt af en anden',
      clarifyFirst: ['Anmeldt til politiet?', 'Hvor og hvornår blev det brugt'],
      action: 'otherAuthority',
      contactPoint: 'politi-114',
    },
  ],
  handOver: {
    contactPoint: 'pas-og-koerekort',
    note: 'Ingen særlig kø til id-kort: vælg pas, og sig «legitimationskort» først. Tilbagekald er hurtigere end ventetonen om mandagen.',
  },
  deadlinesAndFees: [
    { kind: 'fee', label: 'Legitimationskort', value: 'ca. 150 kr.', validFrom: '2026-01-01' },
    { kind: 'deadline', label: 'Laveste alder', value: 'fyldt 15 år på dagen for fremmøde' },
    { kind: 'caseTime', label: 'Fra skranke til postkasse', value: 'ca. 2 uger' },
  ],
  legalBasis: [{ act: 'Lov om udstedelse af legitimationskort', section: '' }],
  specialConsiderations:
    'En borger, der ikke kan skrive, kan få kortet uden underskrift; skriv det i bookingen. Kan vedkommende ikke forlade hjemmet, spørger du teamet om mulighed for besøg.',
  readyTexts: {
    sms: 'Tjek dine papirer og vælg en tid til id-kortet: {selvbetjening}. Tag et pasfoto med, og kom selv; andre kan ikke hente det for dig. Vi ses i {kommune}',
    chat: 'Kortet er for alle fra 15 år. Har du pas, kørekort eller sundhedskort liggende? Så siger jeg, hvad der mangler.',
    email: {
      subject: 'Tag det her med, når du skal have legitimationskort',
      body: 'Hej\n\nTil mødet i Borgerservice skal du bruge et nyt pasfoto og noget, der viser, hvem du er: pas eller kørekort, gerne udløbet, eller sundhedskort sammen med en dåbs- eller navneattest. Er du under 18, kommer en forælder med og viser sit eget id. Du skriver under ved skranken, og det er den underskrift, der bliver trykt.\n\nKortet lander i postkassen efter et par uger. Husk, at det ikke erstatter et pas ved grænsen.\n\nHilsen skranken i Borgerservice',
    },
  },
  related: ['BS01', 'BS13', 'BS18'],
} satisfies GuidanceSeed
