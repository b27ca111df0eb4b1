import type { GuidanceSeed } from '../guidance-seed.ts'

export default {
  reference: 'AE07',
  title: 'Tandpleje: omsorgs-, special-, socialtandpleje',
  owner: 'SUND',
  topic: '29.15.12',
  authority: 'municipality',
  authorityNote: 'Kommunens tandpleje, efter visitation',
  audience: ['citizen', 'partner'],
  marks: ['payment', 'attendance'],
  contactTypes: ['gettingStarted', 'reporting', 'lookUp', 'fact'],
  citizenPhrases: [
    'min mor på plejehjem har tandpine',
    'tandlæge der kommer hjem',
    'han tør slet ikke gå til tandlæge og er autist',
    'protesen er knækket på min far',
    'jeg bor på gaden og mine tænder er rådne',
    'gebis passer ikke mere',
    'hvad skal vi betale til omsorgstandpleje',
    'narkose hos tandlægen til handicappet',
    'han har slået en fortand ud',
  ],
  notRelevant: ['selfService'],
  ongoingCase: {
    identification: 'nameAddressAndControl',
    text: 'Tandplejens journal er lukket for kontaktcentret, så du kan hverken se tider eller behandling. Spørg: "Er hun allerede tilmeldt, og har I et kort med en tid?" Tilmeldte får indkaldelse pr. brev, på plejehjem hos afdelingen. **Venteliste** i et brev betyder godkendt, men uden tid endnu. Skal en tid flyttes, stil om; notér navn og adresse, aldrig hvilke tænder.',
  },
  shortAnswer:
    'Er der smerter nu, tager vi det først. Ellers har kommunen tandpleje for den, der ikke kan komme hen til en tandlæge, for mennesker med sindslidelse eller udviklingshæmning og for socialt udsatte. Man skal godkendes, og der er et loft for, hvad man betaler om året.',
  askFirst: [
    {
      question: 'Er der smerter, hævelse eller blødning i dag?',
      answers: [
        { answer: 'Hævet ansigt, feber eller svært ved at synke', leadsTo: 'escalation', row: 1 },
        { answer: 'Ondt eller knækket tand', leadsTo: 'escalation', row: 2 },
        { answer: 'Nej', leadsTo: 'mandate' },
      ],
    },
    {
      question: 'Hvorfor kan personen ikke gå til en almindelig tandlæge?',
      answers: [
        {
          answer: 'Er svag eller bor på plejehjem',
          leadsTo: 'mandate',
          say: 'Det er omsorgstandpleje. Tandplejeren kan komme ud, eller I kan få behandling på klinikken.',
        },
        {
          answer: 'Psykisk sygdom eller udviklingshæmning',
          leadsTo: 'mandate',
          say: 'Det er specialtandpleje. De har god tid og er vant til angst.',
        },
        {
          answer: 'Hjemløs, misbrug, kan ikke passe tider',
          leadsTo: 'mandate',
          say: 'Det er socialtandpleje, og den koster ikke noget. Man kan også møde op på værestedet, når tandlægen er der.',
        },
      ],
    },
    {
      question: 'Kan personen godt gå til sin egen tandlæge, men ikke betale?',
      answers: [
        { answer: 'Ja, og er pensionist', leadsTo: 'guidance', guidance: 'PE03' },
        { answer: 'Ja, på kontanthjælp eller lav indkomst', leadsTo: 'guidance', guidance: 'JO04' },
      ],
    },
    {
      question: 'Er det til et barn eller en ung?',
      answers: [
        {
          answer: 'Ja',
          leadsTo: 'say',
          say: 'Børn og unge hører til børnetandplejen på skolens klinik, ikke her. Tiden står i Digital Post til forælderen.',
        },
      ],
    },
  ],
  exempt:
    'Læge, plejehjem, hjemmepleje, støtteperson eller familie kan indstille i stedet for borgeren, og indstillingen tages mundtligt. Brev med tid sendes til den, der følger personen derhen. For en hjemløs noteres værestedet eller gadeplansmedarbejderen som postadresse.',
  mandate: {
    level: 'start',
    may: [
      'Skriv en indstilling til tandplejen: navn, bopæl, årsag, kontaktperson',
      'Fortæl, hvilken af de tre ordninger det ligner, og hvad den koster om året',
      'Giv klinikkens adresse og dagene for tandlægen på værestedet',
    ],
    mayNot: [
      'Godkend ikke nogen til en af ordningerne',
      'Råd ikke om smertestillende eller om at vente en dag',
    ],
  },
  escalations: [
    {
      criterion: 'Hævelse i ansigt eller hals med feber, synkebesvær eller åndenød',
      clarifyFirst: [],
      action: 'emergency',
      contactPoint: 'alarm-112',
    },
    {
      criterion:
        'Tandpine, knækket tand eller blødning, og personen er tilmeldt eller bor på plejehjem',
      clarifyFirst: [
        'Navn, plejehjem og afdeling',
        'Siden hvornår gør det ondt?',
        'Spiser og drikker personen?',
        'Blodfortyndende medicin?',
      ],
      action: 'transfer',
      contactPoint: 'tandpleje',
      sameDay: true,
    },
    {
      criterion: 'Personen kan ikke samarbejde, skal i narkose eller har bidt eller slået før',
      clarifyFirst: [
        'Hvem er værge eller giver samtykke?',
        'Hvad har virket sidst?',
        'Bosted eller støtteperson',
      ],
      action: 'callback',
      contactPoint: 'tandpleje',
    },
    {
      criterion: 'Regning over årets loft, eller pårørende vil framelde ordningen',
      clarifyFirst: [
        'Beløb og måned på regningen',
        'Er det protese eller eftersyn?',
        'Hvem betaler i dag?',
      ],
      action: 'callback',
      contactPoint: 'tandpleje',
    },
  ],
  handOver: {
    contactPoint: 'tandpleje',
    note: 'Klinikken har kun telefonen bemandet mellem patienter; ved smerter lader du den ringe længe.',
  },
  deadlinesAndFees: [
    {
      kind: 'fee',
      label: 'Omsorgstandpleje, højst pr. år',
      value: '610 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    {
      kind: 'fee',
      label: 'Specialtandpleje, højst pr. år',
      value: '2.260 kr.',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
    { kind: 'fee', label: 'Socialtandpleje', value: '0 kr.', validFrom: '2026-01-01' },
    { kind: 'caseTime', label: 'Svar på indstilling', value: '3–4 uger' },
  ],
  legalBasis: [{ act: 'Sundhedsloven', section: '§§ 131–134' }],
  specialConsiderations:
    'Et menneske med demens siger sjældent "tand": det spiser ikke, slår efter skeen eller rører ved kinden. Tag personalets iagttagelse som smerter, til andet er set.',
  readyTexts: {
    sms: 'Indstillingen til tandplejen er sendt, og svaret kommer om tre-fire uger. Gør det ondt inden da, så ring samme dag. Hilsen tandplejen i {kommune}',
    chat: 'Er der smerter lige nu? Hvis ja, tager vi det over telefonen, så klinikken kan finde en tid i dag.',
    email: {
      subject: 'Indstilling til kommunens tandpleje',
      body: 'Kære personale og pårørende\n\nIndstillingen er modtaget, og tandplejen svarer inden tre til fire uger. Bliver personen godkendt, kommer indkaldelsen som brev, på plejehjem direkte til afdelingen. Man betaler højst årets loft, uanset hvor meget der bliver lavet; socialtandpleje er uden betaling. Skriv medicinlisten ned til første besøg, især blodfortyndende. Opstår der smerter eller hævelse imens, så vent ikke på brevet, men ring til os.\n\nTandplejen, Solbæk',
    },
  },
  related: ['JO04', 'PE03', 'AE01', 'AE06'],
} satisfies GuidanceSeed
