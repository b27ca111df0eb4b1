import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'JO03',
  title: 'Ledig – tilmelding og dagpenge',
  owner: 'JOB',
  topic: '15.23.07',
  authority: 'otherAuthority',
  authorityNote: 'A-kassen afgør dagpenge; tilmeldingen sker på Jobnet',
  audience: ['citizen', 'business'],
  marks: ['mitid'],
  contactTypes: ['selfServiceHelp', 'gettingStarted', 'lookUp', 'fact'],
  citizenPhrases: [
    'jeg er blevet fyret',
    'melde mig ledig',
    'har mistet mit arbejde',
    'firmaet er gået konkurs i går',
    'hvem betaler når man er arbejdsløs',
    'får jeg understøttelse med det samme',
    'jeg glemte at tilmelde mig jobnet',
    'kan ikke få godkendt mit cv',
    'min kontrakt udløber fredag',
    'færdig på uni og intet job',
  ],
  ongoingCase: {
    system: 'Jobcentrets fagsystem',
    field: 'Tilmeldingsdato, kontaktgruppe, næste møde',
    identification: 'nameAndBirthDate',
    citizenFollows: 'Jobnet, "Min side"; dagpengene hos a-kassen',
    text: 'Du kan se, om tilmeldingen gælder, fra hvilken dag, og hvornår næste møde i jobcentret er. **Afmeldt** betyder, at Jobnet har lukket tilmeldingen, ofte fordi et "tjek jobforslag" er sprunget over. Udbetaling, timer og karantæne står kun hos a-kassen. Begynd derfor med: "Handler det om tilmeldingen eller om pengene?"',
  },
  shortAnswer:
    'Meld dig ledig på jobnet.dk den første dag, du er uden arbejde. Du får ikke dagpenge for dage før tilmeldingen. Pengene kommer fra din a-kasse, så ring også til dem. Er du stadig i opsigelse, venter du, til den er slut.',
  askFirst: [
    {
      question: 'Hvilken dato er din sidste dag med løn?',
      answers: [
        {
          answer: 'Den ligger ude i fremtiden',
          leadsTo: 'say',
          say: 'Så er du ikke ledig endnu. Sæt en påmindelse til dagen efter, og brug ventetiden på at gøre CV’et klar.',
        },
        { answer: 'Den er lige gået', leadsTo: 'selfService' },
        {
          answer: 'Den er gået for flere dage siden',
          leadsTo: 'selfService',
          say: 'Gør det, mens vi taler sammen, så mister du ikke også i dag.',
        },
      ],
    },
    {
      question: 'Er du medlem af en a-kasse?',
      answers: [
        {
          answer: 'Ja',
          leadsTo: 'say',
          say: 'Din a-kasse indkalder dig til en CV-samtale og regner ud, hvad du kan få. Beløbet kan jeg ikke se.',
        },
        { answer: 'Nej, og jeg kan ikke klare mig', leadsTo: 'guidance', guidance: 'JO02' },
        {
          answer: 'Nej, men jeg klarer mig selv',
          leadsTo: 'say',
          say: 'Du kan godt tilmelde dig uden penge og få hjælp af jobcentret som selvforsørgende. Det er frivilligt.',
        },
      ],
    },
    {
      question: 'Er du rask nok til at tage et arbejde?',
      answers: [
        { answer: 'Nej, jeg er sygemeldt', leadsTo: 'guidance', guidance: 'JO01' },
        { answer: 'Ja', leadsTo: 'selfService' },
      ],
    },
  ],
  selfServices: ['jobnet-tilmelding'],
  exempt:
    'Bed borgeren komme i jobcentret **samme dag** med legitimation; her bliver tilmeldingen tastet ind af en medarbejder. Kan det først blive i morgen, så skriv i notatet, at borgeren ringede i dag, og hvad der stod i vejen. CV’et kan laves mundtligt ved samtalen. Uden MitID, men med lyst til at få det: [BS13](/v/BS13).',
  mandate: {
    level: 'guide',
    lookUpIn: 'Jobcentrets fagsystem',
    may: [
      'Bekræft tilmeldingsdato og næste møde i jobcentret',
      'Følg med på skærmen, til Jobnet viser kvitteringen',
      'Ryk et jobcentermøde, som endnu ikke er begyndt',
      'Forklar forskellen på jobcentrets og a-kassens samtaler',
    ],
    mayNot: [
      'Gæt ikke på dagpengesats, optjening eller karantæne',
      'Råd ikke til eller fra at sige op eller skrive under på en fratrædelse',
    ],
  },
  escalations: [
    {
      criterion: 'Jobnet eller MitID var nede på første ledige dag, og tilmeldingen blev for sen',
      clarifyFirst: [
        'Dato og klokkeslæt for forsøget',
        'Fejlteksten eller et skærmbillede',
        'Er borgeren tilmeldt nu?',
      ],
      action: 'callback',
      contactPoint: 'jobcenter',
      sameDay: true,
    },
    {
      criterion: 'Borgeren er blevet afmeldt på Jobnet uden selv at have gjort det',
      clarifyFirst: [
        'Datoen for afmeldingen',
        'Hvornår blev jobforslag sidst tjekket?',
        'Genoprettet tilmelding i dag?',
      ],
      action: 'transfer',
      contactPoint: 'jobcenter',
    },
    {
      criterion: 'Ingen a-kasse, ingen opsparing og ingen, der kan forsørge borgeren',
      clarifyFirst: ['Sidste løn: dato', 'Gift?', 'Søgt kontanthjælp?'],
      action: 'callback',
      contactPoint: 'ydelsesteam',
    },
    {
      criterion: 'En virksomhed vil varsle flere fyringer på én gang',
      clarifyFirst: [
        'Virksomhedens CVR-nummer',
        'Hvor mange ansatte det rammer',
        'Hvornår de får besked',
      ],
      action: 'callback',
      contactPoint: 'jobcenter',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'jobcenter',
    note: 'Gælder det penge, er det spild af tid at stille om hertil: giv borgeren a-kassens navn fra medlemskortet eller Digital Post.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Tilmelding på Jobnet', value: 'Første ledige dag' },
    { kind: 'deadline', label: 'CV lagt på Jobnet', value: 'Inden 2 uger' },
    { kind: 'deadline', label: 'CV godkendt ved samtale', value: 'Inden 3 uger' },
    {
      kind: 'paymentDate',
      label: 'Dagpenge',
      value: 'Månedligt fra a-kassen efter indsendt dagpengekort',
    },
  ],
  legalBasis: [{ act: 'Lov om aktiv beskæftigelsesindsats', section: 'kap. 5–6' }],
  specialConsiderations:
    'En opsigelse kan være få timer gammel. Lad borgeren fortælle færdig, og giv så to ting med: datoen og Jobnet. Har personen arbejdet i et andet EU-land, skal a-kassen se papirerne derfra.',
  readyTexts: {
    sms: 'Husk: meld dig ledig på din første dag uden løn her: {selvbetjening}. Ring derefter til din a-kasse om dagpenge. Pøj pøj! {kommune}',
    chat: 'Tilmelding: jobnet.dk på den første ledige dag. Dagpenge: din a-kasse. Uden a-kasse kan kontanthjælp være vejen.',
    email: {
      subject: 'Når du bliver ledig: dag 1, uge 2 og uge 3',
      body: 'Goddag\n\nHer er rækkefølgen, vi talte om. På den første dag uden løn tilmelder du dig på jobnet.dk med MitID. Inden to uger lægger du dit CV samme sted, og inden tre uger bliver det godkendt ved en samtale. Dagpengene søger du hos din a-kasse, som også svarer på, hvor meget og hvornår. Er du ikke medlem af en a-kasse og uden penge, så ring igen, så ser vi på kontanthjælp.\n\nJobcenter Solbæk',
    },
  },
  related: ['JO02', 'JO01', 'BS13'],
} satisfies GuidanceSeed
