/** How much a notice matters; a critical one is shown until the agent has read it. */
export const severities = {
  information: 'Til orientering',
  warning: 'Vigtig',
  critical: 'Kritisk: skal læses',
} as const
export type Severity = keyof typeof severities
