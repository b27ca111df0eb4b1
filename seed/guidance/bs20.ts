import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'BS20',
  title: 'Blåt EU-sygesikringskort',
  owner: 'BORG',
  topic: '29.03.06',
  authority: 'udbetalingDanmark',
  authorityNote: 'Udbetaling Danmark, International Sygesikring',
  audience: ['citizen'],
  marks: ['mitid'],
  contactTypes: ['gettingStarted', 'selfServiceHelp', 'fact', 'received'],
  citizenPhrases: [
    'rejseforsikring kort til ferie',
    'det blå kort er udløbet og vi flyver fredag',
    'er vi dækket på Mallorca uden forsikring',
    'gælder det gule kort i Tyskland',
    'min datter skal på udveksling i Frankrig',
    'jeg ligger på hospitalet i Italien og de spørger efter et kort',
    'dækker det når jeg brækker benet på ski i Østrig',
    'har de sendt mine EU-kort',
    'skal børnene have hver deres',
  ],
  ongoingCase: {
    identification: 'none',
    citizenFollows: 'Kvittering og svar fra International Sygesikring i Digital Post',
    text: 'Kommunen kan ikke se bestillingen. Regn fra kvitteringens dato: er der gået under to uger, er kortet formentlig undervejs til folkeregisteradressen. Er der gået mere, eller er borgeren flyttet siden, så stil videre til International Sygesikring. Findes der ingen kvittering i Digital Post, blev bestillingen ikke sendt.',
  },
  shortAnswer:
    'Det blå kort bestiller du gratis på borger.dk, og det kommer med posten på cirka to uger. Det giver behandling i EU på samme vilkår som de lokale. Det betaler ikke hjemtransport, så spørg også din rejseforsikring.',
  askFirst: [
    {
      question: 'Hvilken dag rejser du, og hvortil?',
      answers: [
        { answer: 'Om mindre end 14 dage, i EU', leadsTo: 'escalation', row: 1 },
        { answer: 'Senere, i EU', leadsTo: 'selfService' },
        {
          answer: 'Uden for EU, for eksempel Tyrkiet eller Thailand',
          leadsTo: 'say',
          say: 'Der gælder det blå kort ikke. Ring til dit forsikringsselskab, og hør, hvad din rejseforsikring dækker.',
        },
      ],
    },
    {
      question: 'Er du syg i udlandet lige nu?',
      answers: [
        { answer: 'Ja, hos læge eller på hospital', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej, jeg er hjemme', leadsTo: 'selfService' },
      ],
    },
    {
      question: 'Arbejder du eller får du pension i et andet land?',
      answers: [
        { answer: 'Ja', leadsTo: 'escalation', row: 3 },
        { answer: 'Nej, men jeg flytter derned for altid', leadsTo: 'guidance', guidance: 'BS09' },
      ],
    },
  ],
  selfServices: ['bestil-eu-sygesikringskort'],
  exempt:
    'International Sygesikring tager imod bestillingen i telefonen; stil om, og fortæl, at fødselsdato og adresse bliver spurgt efter. Vil borgeren hellere skrive, printer vi blanketten ved skranken og sender den. Forældre bestiller for børn, og voksne børn kan gøre det med fuldmagt.',
  mandate: {
    level: 'guide',
    may: [
      'Guide gennem bestillingen på borger.dk',
      'Fortæl, hvad kortet dækker i korte træk, og hvor det gælder',
      'Sig, at gult og blåt kort er to forskellige',
    ],
    mayNot: [
      'Udskriv ikke beviser fra Borgerservice; dem laver International Sygesikring',
      'Sig ikke, at en bestemt behandling er betalt',
      'Fraråd ikke en rejseforsikring',
    ],
  },
  escalations: [
    {
      criterion: 'Afrejse før kortet kan nå frem: der skal bruges en midlertidig erstatning',
      clarifyFirst: ['Afrejsedato', 'Antal rejsende og børn', 'Mailadresse eller Digital Post'],
      action: 'otherAuthority',
      contactPoint: 'international-sygesikring',
    },
    {
      criterion: 'Borgeren er indlagt eller hos læge i et EU-land og mangler kort',
      clarifyFirst: ['Land og hospital', 'Er der ringet til forsikringens alarmcentral?'],
      action: 'otherAuthority',
      contactPoint: 'international-sygesikring',
      sameDay: true,
    },
    {
      criterion: 'Grænsearbejder, udsendt, studerende over et år eller pension fra et andet land',
      clarifyFirst: [
        'Hvilket land kommer løn eller pension fra',
        'Folkeregisteradresse i Danmark?',
      ],
      action: 'otherAuthority',
      contactPoint: 'international-sygesikring',
    },
    {
      criterion: 'Regning fra udenlandsk læge, som borgeren selv har betalt og vil have refunderet',
      clarifyFirst: ['Land, dato og beløb', 'Original regning og kvittering haves'],
      action: 'otherAuthority',
      contactPoint: 'international-sygesikring',
    },
  ],
  handOver: {
    contactPoint: 'international-sygesikring',
    note: 'Har borgeren fly i dag eller i morgen, så sig det i første sætning; de har en hurtig gang for det.',
  },
  deadlinesAndFees: [
    { kind: 'fee', label: 'Det blå kort', value: '0 kr.', validFrom: '2026-01-01' },
    { kind: 'caseTime', label: 'Levering', value: 'ca. 2 uger' },
    { kind: 'deadline', label: 'Gyldighed', value: 'op til 5 år, datoen står på kortet' },
  ],
  legalBasis: [{ act: 'EU-forordning 883/2004', section: '' }],
  readyTexts: {
    sms: 'Det blå kort til ferien bestilles gratis her, også til børnene: {selvbetjening}. Læg to uger til posten. Rejser du før, så ring igen, så finder vi en erstatning. God tur! {kommune}',
    chat: 'Hvilket land og hvilken dato? Er der mindst to uger til, kan du nå at få kortet med posten.',
    email: {
      subject: 'EU-sygesikringskort til rejsen',
      body: 'Hej rejsende\n\nKortet udstedes af International Sygesikring og koster ingenting. Du bestiller på borger.dk og kan tage børn under 18 med i samme omgang; hver får sit eget. Det giver adgang til offentlig læge og sygehus i EU og nogle nabolande, mens du er der midlertidigt.\n\nPrivatklinikker, egenbetaling og turen hjem dækkes ikke, og derfor er en rejseforsikring stadig en god idé. Er tiden knap, kan der udstedes et midlertidigt bevis.\n\nGod rejse',
    },
  },
  related: ['BS18', 'BS01', 'BS09'],
} satisfies GuidanceSeed
