import type { GuidanceSeed } from './guidance-seed.ts'
import ae01 from './guidance/ae01.ts'
import ae02 from './guidance/ae02.ts'
import ae03 from './guidance/ae03.ts'
import ae04 from './guidance/ae04.ts'
import ae05 from './guidance/ae05.ts'
import ae06 from './guidance/ae06.ts'
import ae07 from './guidance/ae07.ts'
import bol1 from './guidance/bol1.ts'
import bol2 from './guidance/bol2.ts'
import bs01 from './guidance/bs01.ts'
import bs02 from './guidance/bs02.ts'
import bs03 from './guidance/bs03.ts'
import bs04 from './guidance/bs04.ts'
import bs05 from './guidance/bs05.ts'
import bs06 from './guidance/bs06.ts'
import bs07 from './guidance/bs07.ts'
import bs08 from './guidance/bs08.ts'
import bs09 from './guidance/bs09.ts'
import bs10 from './guidance/bs10.ts'
import bs11 from './guidance/bs11.ts'
import bs12 from './guidance/bs12.ts'
import bs13 from './guidance/bs13.ts'
import bs14 from './guidance/bs14.ts'
import bs26 from './guidance/bs26.ts'
import by01 from './guidance/by01.ts'
import by02 from './guidance/by02.ts'
import by03 from './guidance/by03.ts'
import by04 from './guidance/by04.ts'
import jo01 from './guidance/jo01.ts'
import jo02 from './guidance/jo02.ts'
import jo03 from './guidance/jo03.ts'
import jo04 from './guidance/jo04.ts'
import pa01 from './guidance/pa01.ts'
import pa02 from './guidance/pa02.ts'
import pa03 from './guidance/pa03.ts'
import pe01 from './guidance/pe01.ts'
import pe02 from './guidance/pe02.ts'
import pe03 from './guidance/pe03.ts'
import ve01 from './guidance/ve01.ts'
import ve02 from './guidance/ve02.ts'
import ve03 from './guidance/ve03.ts'

/** Every guidance of the demo, as its specialist wrote it. */
export const allGuidance: readonly GuidanceSeed[] = [
  ae01,
  ae02,
  ae03,
  ae04,
  ae05,
  ae06,
  ae07,
  bol1,
  bol2,
  bs01,
  bs02,
  bs03,
  bs04,
  bs05,
  bs06,
  bs07,
  bs08,
  bs09,
  bs10,
  bs11,
  bs12,
  bs13,
  bs14,
  bs26,
  by01,
  by02,
  by03,
  by04,
  jo01,
  jo02,
  jo03,
  jo04,
  pa01,
  pa02,
  pa03,
  pe01,
  pe02,
  pe03,
  ve01,
  ve02,
  ve03,
]
