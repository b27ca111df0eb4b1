import type { ContactPointKey } from './keys.ts'
import { administration } from './contact-points/administration.ts'
import { benefits } from './contact-points/benefits.ts'
import { children } from './contact-points/children.ts'
import { citizenService } from './contact-points/citizen-service.ts'
import type { ContactPointSeed } from './contact-points/contact-point-seed.ts'
import { health } from './contact-points/health.ts'
import { otherAuthorities } from './contact-points/other-authorities.ts'
import { social } from './contact-points/social.ts'
import { town } from './contact-points/town.ts'
import { wasteAndPayment } from './contact-points/waste-and-payment.ts'

export type { ContactPointSeed }

/** The demo directory of Solbæk Kommune. Everything in it is invented but the national numbers. */
export const contactPoints: Record<ContactPointKey, ContactPointSeed> = {
  ...citizenService,
  ...wasteAndPayment,
  ...children,
  ...town,
  ...benefits,
  ...health,
  ...social,
  ...administration,
  ...otherAuthorities,
}
