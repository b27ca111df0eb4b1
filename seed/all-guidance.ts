import type { GuidanceSeed } from './guidance-seed.ts'
import ae01 from './guidance/ae01.ts'
import ae02 from './guidance/ae02.ts'
import ae03 from './guidance/ae03.ts'
import ae04 from './guidance/ae04.ts'
import ae05 from './guidance/ae05.ts'
import ae06 from './guidance/ae06.ts'
import ae07 from './guidance/ae07.ts'
import af01 from './guidance/af01.ts'
import af02 from './guidance/af02.ts'
import af03 from './guidance/af03.ts'
import af04 from './guidance/af04.ts'
import af05 from './guidance/af05.ts'
import af06 from './guidance/af06.ts'
import af07 from './guidance/af07.ts'
import bo01 from './guidance/bo01.ts'
import bo02 from './guidance/bo02.ts'
import bo03 from './guidance/bo03.ts'
import bo04 from './guidance/bo04.ts'
import bo05 from './guidance/bo05.ts'
import bo06 from './guidance/bo06.ts'
import bo07 from './guidance/bo07.ts'
import bo08 from './guidance/bo08.ts'
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
import bs15 from './guidance/bs15.ts'
import bs16 from './guidance/bs16.ts'
import bs17 from './guidance/bs17.ts'
import bs18 from './guidance/bs18.ts'
import bs19 from './guidance/bs19.ts'
import bs20 from './guidance/bs20.ts'
import bs21 from './guidance/bs21.ts'
import bs22 from './guidance/bs22.ts'
import bs23 from './guidance/bs23.ts'
import bs24 from './guidance/bs24.ts'
import bs25 from './guidance/bs25.ts'
import bs26 from './guidance/bs26.ts'
import by01 from './guidance/by01.ts'
import by02 from './guidance/by02.ts'
import by03 from './guidance/by03.ts'
import by04 from './guidance/by04.ts'
import er01 from './guidance/er01.ts'
import er02 from './guidance/er02.ts'
import fo01 from './guidance/fo01.ts'
import fo02 from './guidance/fo02.ts'
import fo03 from './guidance/fo03.ts'
import jo01 from './guidance/jo01.ts'
import jo02 from './guidance/jo02.ts'
import jo03 from './guidance/jo03.ts'
import jo04 from './guidance/jo04.ts'
import ku01 from './guidance/ku01.ts'
import ku02 from './guidance/ku02.ts'
import pa01 from './guidance/pa01.ts'
import pa02 from './guidance/pa02.ts'
import pa03 from './guidance/pa03.ts'
import pe01 from './guidance/pe01.ts'
import pe02 from './guidance/pe02.ts'
import pe03 from './guidance/pe03.ts'
import sk01 from './guidance/sk01.ts'
import sk02 from './guidance/sk02.ts'
import sk03 from './guidance/sk03.ts'
import sk04 from './guidance/sk04.ts'
import so01 from './guidance/so01.ts'
import so02 from './guidance/so02.ts'
import so03 from './guidance/so03.ts'
import so04 from './guidance/so04.ts'
import va01 from './guidance/va01.ts'
import va02 from './guidance/va02.ts'
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
  af01,
  af02,
  af03,
  af04,
  af05,
  af06,
  af07,
  bo01,
  bo02,
  bo03,
  bo04,
  bo05,
  bo06,
  bo07,
  bo08,
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
  bs15,
  bs16,
  bs17,
  bs18,
  bs19,
  bs20,
  bs21,
  bs22,
  bs23,
  bs24,
  bs25,
  bs26,
  by01,
  by02,
  by03,
  by04,
  er01,
  er02,
  fo01,
  fo02,
  fo03,
  jo01,
  jo02,
  jo03,
  jo04,
  ku01,
  ku02,
  pa01,
  pa02,
  pa03,
  pe01,
  pe02,
  pe03,
  sk01,
  sk02,
  sk03,
  sk04,
  so01,
  so02,
  so03,
  so04,
  va01,
  va02,
  ve01,
  ve02,
  ve03,
]
