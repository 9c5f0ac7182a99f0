import { packEdges } from './adjacency.ts'
import type { Adjacency } from './adjacency.ts'
import type { StrongComponents } from './strong-components.ts'

/** The members of each component, in rows. */
export function listMembers({ count, componentOf }: StrongComponents): Adjacency {
  const people = Uint32Array.from(componentOf, (_, person) => person)
  return packEdges({ count, from: componentOf, to: people })
}

/** The graph between components, without cycles and without doubled edges; targets have smaller numbers. */
export function condense(graph: {
  upwards: Adjacency
  components: StrongComponents
  members: Adjacency
}): Adjacency {
  const { upwards, components, members } = graph
  const { componentOf } = components
  const offsets = new Uint32Array(components.count + 1)
  const targets = new Uint32Array(upwards.targets.length)
  const seenFrom = new Uint32Array(components.count)
  let edges = 0
  for (let component = 0; component < components.count; component++) {
    for (let slot = members.offsets[component]!; slot < members.offsets[component + 1]!; slot++) {
      const person = members.targets[slot]!
      for (let edge = upwards.offsets[person]!; edge < upwards.offsets[person + 1]!; edge++) {
        const target = componentOf[upwards.targets[edge]!]!
        if (target === component || seenFrom[target] === component + 1) continue
        seenFrom[target] = component + 1
        targets[edges++] = target
      }
    }
    offsets[component + 1] = edges
  }
  return { count: components.count, offsets, targets: targets.slice(0, edges) }
}
