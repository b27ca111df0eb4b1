import type { Chapter } from './chapters.ts'

const approved = { decision: 'approved', counts: 'editions' } as const

/**
 * Guidance with more than one edition, or on its way to one. The last approved
 * chapter without changes is the text written out in seed/guidance.
 */
export const history: Readonly<Record<string, Chapter[]>> = {
  AE03: [
    {
      ...approved,
      daysAgo: 410,
      changeLine: null,
      change: {
        shortAnswer:
          'Hjælpemidler søger du hos kommunen på borger.dk. Vi vurderer, om du kan få det bevilget, og de fleste får svar inden for 5–10 uger.',
      },
    },
    {
      ...approved,
      daysAgo: 160,
      changeLine: 'Bed borgeren vente med selv at købe, til der er en bevilling.',
      change: {
        shortAnswer:
          'Vent med at købe noget, til du har fået det bevilget, for udgiften bliver ikke betalt bagefter. Du søger på borger.dk, og svaret kommer oftest inden for 5–10 uger.',
      },
    },
    {
      ...approved,
      daysAgo: 3,
      changeLine: 'Nye svartider: haster 1 uge, elscooter 12 uger. Spørg, om borgeren er indlagt.',
      change: {},
    },
  ],
  BOL1: [
    {
      ...approved,
      daysAgo: 300,
      changeLine: null,
      change: {
        shortAnswer:
          'Boligstøtte søger du på borger.dk, og det er Udbetaling Danmark, der afgør den. Regn med op til syv uger, før du får svar.',
      },
    },
    {
      ...approved,
      daysAgo: 1,
      changeLine:
        'Sig fristen: søges der inden 30 dage efter indflytning, regnes støtten fra indflytningsdagen.',
      change: {},
    },
  ],
  BS22: [
    {
      ...approved,
      daysAgo: 260,
      changeLine: null,
      change: {
        shortAnswer:
          'I udfylder en ægteskabserklæring på borger.dk, og vi prøver, om I kan giftes. Vielsen på rådhuset er gratis inden for åbningstiden.',
      },
    },
    {
      ...approved,
      daysAgo: 2,
      changeLine: 'Prøvelsesattesten gælder 4 måneder. Sig det, før borgeren bestiller tid.',
      change: {},
    },
  ],
  JO02: [
    {
      ...approved,
      daysAgo: 220,
      changeLine: null,
      change: {
        shortAnswer:
          'Du søger kontanthjælp på borger.dk og melder dig ledig på Jobnet samme dag. Hjælpen regnes tidligst fra den dag, du søger.',
      },
    },
    {
      ...approved,
      daysAgo: 12,
      changeLine: 'Nævn grænsen for opsparing, før borgeren går i gang med at søge.',
      change: {},
    },
  ],
  SK03: [
    {
      ...approved,
      daysAgo: 280,
      changeLine: null,
      change: {
        shortAnswer:
          'Du kan se og betale regningen i Mit betalingsoverblik. En rykker koster op til 250 kr.',
      },
    },
    {
      ...approved,
      daysAgo: 70,
      changeLine: 'Rater aftales nu af Opkrævningen; book et tilbagekald.',
      change: {},
    },
    {
      daysAgo: 1,
      changeLine:
        'Vi må nu selv aftale op til 6 rater. Giv kun videre ved gældssanering, dødsbo og daginstitution.',
      change: {
        shortAnswer:
          'Du kan se og betale regningen i Mit betalingsoverblik. En rykker koster op til 250 kr. Vil du betale i rater, kan jeg aftale op til 6 rater med dig nu, hvis du ikke har en aftale i forvejen.',
      },
      decision: 'waiting',
      counts: 'in review',
    },
  ],
  AF05: [
    { ...approved, daysAgo: 190, changeLine: null, change: {} },
    {
      daysAgo: 1,
      changeLine: 'Sig det først: rotter inde i boligen meldes i telefonen, ikke på nettet.',
      change: {
        shortAnswer:
          'Er rotterne inde i huset, melder jeg dem for dig nu. Ser du dem udenfor, melder du dem selv på nettet med det samme; det har du pligt til, og bekæmpelsen koster ikke noget. Du hører fra os samme eller næste arbejdsdag.',
      },
      decision: 'waiting',
      counts: 'in review',
    },
  ],
  PA01: [
    { ...approved, daysAgo: 150, changeLine: null, change: {} },
    {
      ...approved,
      daysAgo: 4,
      changeLine: 'Klager over parkeringsafgifter skal have billeder med fra månedsskiftet.',
      change: {
        shortAnswer:
          'Se først, hvem der står på sedlen. Er det Solbæk Kommune, klager du på vores hjemmeside med afgiftsnummeret og et billede af skiltet eller billetten. Afgiften er 510 kroner, de grove 1.020, og skal betales inden 10 dage, hvis du ikke klager.',
      },
      validInDays: 30,
      counts: 'future editions',
    },
  ],
  BS26: [
    {
      ...approved,
      daysAgo: 330,
      changeLine: null,
      change: {},
      withdrawn: { daysAgo: 45, reason: 'NemID er lukket. Se BS12 og BS13 om MitID.' },
    },
  ],
}
