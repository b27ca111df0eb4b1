import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'AE06',
  title: 'Kørsel til læge, speciallæge og sygehus',
  owner: 'SUND',
  topic: '29.27.00',
  authority: 'municipality',
  authorityNote: 'Kommunen kører til læge og speciallæge, regionen til sygehus',
  audience: ['citizen', 'partner'],
  marks: [],
  contactTypes: ['gettingStarted', 'reporting', 'lookUp', 'fact'],
  citizenPhrases: [
    'kørsel til hospital',
    'hvordan kommer jeg til øjenlægen uden bil',
    'patienttransport',
    'taxaen er ikke kommet og jeg har tid klokken ni',
    'kan jeg få taxa betalt til doktoren',
    'sygetransport med kørestol',
    'får jeg benzinpenge når min datter kører mig',
    'min mor skal til ambulatoriet på mandag',
    'aflyse turen i morgen',
  ],
  notRelevant: ['selfService'],
  ongoingCase: {
    system: 'Kørselssystemet',
    field: 'Ture: dato, afhentningstid, vognstatus',
    identification: 'nameAndBirthDate',
    text: 'Er turen bestilt, så slå op på navn og fødselsdato og læs afhentningstiden op. **Tildelt** vil sige, at en vogn har turen; **på vej**, at den er under tyve minutter væk. Ser du ingen tur, og skal borgeren på sygehuset, er den bestilt hos regionen, og det system har vi ikke. Pårørende og plejehjem må gerne få et klokkeslæt, men ikke hvilken læge turen går til.',
  },
  shortAnswer:
    'Vi kører pensionister, som ikke kan tage bus eller tog, til egen læge og speciallæge. Bestil hos mig senest dagen før kl. 12. Skal du på sygehuset, er det regionen, der kører. Har du klemmende brystsmerter eller svært ved at få luft, så er det 112 nu.',
  askFirst: [
    {
      question: 'Hvor skal du hen?',
      answers: [
        { answer: 'Egen læge eller speciallæge', leadsTo: 'mandate' },
        { answer: 'Sygehus, ambulatorium eller røntgen', leadsTo: 'escalation', row: 2 },
        {
          answer: 'Tandlæge, fodpleje eller frisør',
          leadsTo: 'say',
          say: 'Den slags ture kan jeg ikke bestille her. Bruger du kørestol eller ganghjælpemiddel, kan du søge om at blive visiteret til handicapkørsel.',
        },
      ],
    },
    {
      question: 'Får du folkepension eller førtidspension?',
      answers: [
        { answer: 'Ja', leadsTo: 'mandate' },
        { answer: 'Nej', leadsTo: 'escalation', row: 4 },
      ],
    },
    {
      question: 'Hvordan går du, og hvordan kommer du ned til bilen?',
      answers: [
        { answer: 'Selv, eventuelt med rollator', leadsTo: 'mandate' },
        { answer: 'Kørestol, jeg bliver siddende i den', leadsTo: 'mandate' },
        { answer: 'Skal bæres eller ligge ned', leadsTo: 'escalation', row: 5 },
      ],
    },
    {
      question: 'Er det en tur, du står og venter på?',
      answers: [
        { answer: 'Ja, vognen er forsinket', leadsTo: 'escalation', row: 3 },
        {
          answer: 'Nej, men jeg har kørt selv og vil have penge for det',
          leadsTo: 'mandate',
          say: 'Gem bekræftelsen fra lægen med dato på, så sender jeg et skema, du skriver turen ind i.',
        },
      ],
    },
  ],
  exempt:
    'Turen bestilles mundtligt, så ingen bliver holdt udenfor af MitID. Sig afhentningstiden to gange, og bed borgeren skrive den på kalenderen. Har vedkommende ikke mobil til vognens besked, så skriv "ring på døren" i bemærkningen. Skemaet om egen kørsel sendes med brevpost.',
  mandate: {
    level: 'finish',
    lookUpIn: 'Kørselssystemet',
    may: [
      'Bestil tur og retur til læge eller speciallæge, senest kl. 12 dagen før',
      'Aflys eller ret en tur, der ikke er tildelt en vogn',
      'Skriv ledsager, kørestol, ilt eller førerhund på bestillingen',
      'Send skemaet til tilskud for egen kørsel',
    ],
    mayNot: [
      'Bestil ikke kørsel til sygehus, heller ikke som undtagelse',
      'Garantér ikke, at borgeren kører alene eller ad den korteste vej',
    ],
  },
  escalations: [
    {
      criterion: 'Brystsmerter, åndenød, lammelse, bevidstløshed eller kraftig blødning',
      clarifyFirst: [],
      action: 'emergency',
      contactPoint: 'alarm-112',
    },
    {
      criterion: 'Turen går til sygehus, ambulatorium, scanning eller genoptræning på sygehuset',
      clarifyFirst: ['Indkaldelsesbrevet: dato, tid og afsnit', 'Er brevet fra regionen?'],
      action: 'otherAuthority',
      contactPoint: 'region-patientvejledning',
    },
    {
      criterion: 'Bestilt vogn er ikke kommet, og lægetiden er inden for en time',
      clarifyFirst: ['Afhentningstid og adresse', 'Lægens tid', 'Står borgeren ude eller inde?'],
      action: 'transfer',
      contactPoint: 'koerselskontor',
      sameDay: true,
    },
    {
      criterion: 'Borgeren får ikke pension, men siger, helbredet gør bus og bil umulig',
      clarifyFirst: [
        'Hvilken ydelse får borgeren?',
        'Hvor langt er der til lægen?',
        'Dato for lægetiden',
      ],
      action: 'callback',
      contactPoint: 'koerselskontor',
    },
    {
      criterion: 'Skal bæres ned ad trapper eller ligge på båre',
      clarifyFirst: [
        'Etage, elevator, trappebredde',
        'Omtrentlig vægt',
        'Tidspunkt for lægebesøget',
      ],
      action: 'callback',
      contactPoint: 'koerselskontor',
      sameDay: true,
    },
  ],
  handOver: {
    contactPoint: 'koerselskontor',
    note: 'Ved en vogn, der ikke er kommet, bliver du i røret, til chaufføren er fundet på kortet.',
  },
  deadlinesAndFees: [
    { kind: 'deadline', label: 'Bestilling af kørsel', value: 'Senest dagen før kl. 12' },
    { kind: 'deadline', label: 'Afbud uden gene for andre', value: '2 timer før afhentning' },
    {
      kind: 'deadline',
      label: 'Afhentning',
      value: 'Op til 15 minutter før eller efter aftalt tid',
    },
    { kind: 'caseTime', label: 'Tilskud til egen kørsel', value: 'Udbetales inden 4 uger' },
  ],
  legalBasis: [{ act: 'Sundhedsloven', section: '§§ 170–174' }],
  specialConsiderations:
    'Ringer et plejehjem for flere beboere, så tag én tur ad gangen og bekræft navn, afsnit og kørestol for hver. Taler borgeren i korte stød, så spørg til vejrtrækningen, før du bestiller noget.',
  readyTexts: {
    sms: 'Din tur er bestilt. Vær klar et kvarter før, og hav sundhedskortet på dig. Afbud senest to timer før. God tur! {kommune}',
    chat: 'Jeg skal bruge tre ting: lægens adresse, tidspunktet, og om du går selv eller bruger kørestol.',
    email: {
      subject: 'Kørsel til læge: din bestilling',
      body: 'Kære dig\n\nTuren til lægen er lagt ind. Chaufføren kan komme op til et kvarter før eller efter den tid, jeg gav dig, fordi flere kører sammen. Skal du på sygehuset en anden dag, så brug oplysningerne i din indkaldelse, for den kørsel bestiller regionen. Har du selv kørt, sender vi et skema, og tilskuddet udbetales inden for fire uger, når lægen har skrevet under på datoen.\n\nKørselskontoret',
    },
  },
  related: ['AE07', 'PA03', 'PE03'],
} satisfies GuidanceSeed
