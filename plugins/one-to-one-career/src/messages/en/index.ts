import { agreement } from './agreement.ts'
import { guides } from './guides.ts'
import { mentorOrientation } from './mentor-orientation.ts'
import { mentoreeOrientation } from './mentoree-orientation.ts'
import { program } from './program.ts'

export const en = { ...program, ...guides, ...agreement, ...mentorOrientation, ...mentoreeOrientation }
