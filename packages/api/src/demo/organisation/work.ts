/** A part of the house: its kind of work, the departments in it and what people in them are called, by depth. */
export interface Work {
  readonly function: string
  readonly departments: readonly string[]
  /** Titles of those who do the work, from the more to the less experienced. */
  readonly crafts: readonly string[]
  /** How many times more people do it than the smallest. */
  readonly weight: number
}

function work(name: string, weight: number, lists: { departments: string; crafts: string }): Work {
  return { function: name, weight, departments: lists.departments.split(', '), crafts: lists.crafts.split(', ') }
}

/** What Laertes & Daughters does. */
export const WORKS: readonly Work[] = [
  work('Growing', 6, {
    departments: 'Olive Groves, Vineyards, Citrus, Water and Soil',
    crafts: 'Grove Master, Agronomist, Irrigation Technician, Grower, Field Assistant',
  }),
  work('Production', 7, {
    departments: 'Oil Mills, Bottling, Preserves, Maintenance',
    crafts: 'Master Miller, Process Engineer, Shift Coordinator, Mill Technician, Line Operator',
  }),
  work('Logistics', 4, {
    departments: 'Ports and Shipping, Warehouses, Customs, Planning',
    crafts: 'Principal Planner, Supply Planner, Customs Specialist, Dispatcher, Warehouse Operator',
  }),
  work('Sales', 5, {
    departments: 'Retail Partners, Restaurants, Online Shop, Key Accounts',
    crafts: 'Senior Account Manager, Account Manager, Sales Engineer, Sales Representative, Sales Assistant',
  }),
  work('Technology', 4, {
    departments: 'Platform, Data, Shop Software, Workplace',
    crafts: 'Principal Engineer, Senior Software Engineer, Data Analyst, Software Engineer, Support Technician',
  }),
  work('Research', 2, {
    departments: 'Sensory Lab, Plant Health, Packaging Lab',
    crafts: 'Principal Scientist, Research Scientist, Chemist, Laboratory Technician, Laboratory Assistant',
  }),
  work('Brand', 2, {
    departments: 'Design, Communications, Taste Studio',
    crafts: 'Lead Designer, Brand Strategist, Copywriter, Designer, Content Producer',
  }),
  work('Finance', 2, {
    departments: 'Controlling, Accounting, Treasury',
    crafts: 'Senior Controller, Controller, Accountant, Payments Specialist, Finance Assistant',
  }),
  work('People', 1, {
    departments: 'People Partners, Learning, Wellbeing',
    crafts: 'Senior People Partner, People Partner, Learning Designer, Recruiter, People Assistant',
  }),
  work('Legal', 1, {
    departments: 'Contracts, Food Law',
    crafts: 'General Counsel, Counsel, Contract Manager, Paralegal, Legal Assistant',
  }),
]

/** What somebody at a depth is called; 0 is the top. */
export function titleAt(
  depth: number,
  place: { function: string; department: string; craft: string; leads: boolean },
): string {
  if (depth === 0) return 'Chief Executive'
  if (depth === 1) return `Director of ${place.function}`
  if (depth === 2) return `Head of ${place.department}`
  if (!place.leads) return place.craft
  return depth === 3 ? `${place.department} Manager` : `Team Lead, ${place.department}`
}
