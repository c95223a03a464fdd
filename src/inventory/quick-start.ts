import type { QuickStartEntry } from "./tables";

function category(name: string, datasets: Readonly<Record<string, string>>): readonly QuickStartEntry[] {
  return Object.entries(datasets).map(([dataset, whatItCovers]) => ({ category: name, dataset, whatItCovers }));
}

/**
 * The quick start list as it ships: categories and names are GovEx's sample data sources (CC BY 4.0), what each covers
 * is ours. Names repeat across categories ("Inspections"), so an entry is known by both.
 */
export const quickStart: readonly QuickStartEntry[] = [
  ...category("Business", {
    Certifications: "Businesses the city has certified, such as small, local or minority-owned ones",
    Inspections: "Visits to businesses, what was found and what followed",
    Licenses: "Licenses given to businesses, with kind, holder and dates",
    Registrations: "Businesses registered in the city and what they do",
    Violations: "Rules that businesses broke, the penalties and how each case ended",
  }),
  ...category("Education", {
    Attendance: "Days that students were present or absent, by school and grade",
    "College readiness": "Students who finish school prepared for college courses",
    "College attendance": "Graduates who go on to college, and where",
    Enrollment: "Students by school, grade and year",
    "College graduation": "Former students who finish college, and how long it took",
    Dropout: "Students who leave school before they finish",
    "Kindergarten readiness": "Results of checks when children enter kindergarten",
    "Third grade reading": "Reading results of third graders, by school",
    "Head Start enrollment": "Children in Head Start programs, by site",
    "Pre-K enrollment": "Children in pre-kindergarten, by site",
  }),
  ...category("Elections", {
    "Campaign Expenditures": "What campaigns spent, on what and when",
    "Campaign Revenues": "Gifts to campaigns, from whom and when",
    Districts: "The borders of council, school and voting districts",
    "Voting Results": "Votes for each candidate and measure, by precinct",
    "Voting Locations": "Polling places with address, hours and access",
  }),
  ...category("Environment", {
    "Green Space": "Parks, gardens, trees and other open land",
    "Food Environment": "Places that sell or give out food: grocers, markets, pantries",
  }),
  ...category("Fiscal", {
    Bids: "Requests for bids, who answered and who won",
    Budgets: "What was planned and approved, by department and program",
    Contracts: "Contracts with their vendor, amount, purpose and dates",
    Expenditures: "Payments made, to whom and for what",
    Payroll: "What employees are paid, by position",
    Revenues: "Money received, by source: taxes, fees, grants",
  }),
  ...category("Health", {
    "Mortality and morbidity": "Deaths and illnesses, by cause and area",
    Facilities: "Hospitals, clinics and other places of care",
    "Teen pregnancy rate": "Births to teenagers, by area and year",
    Lead: "Lead found in blood, homes, soil or water",
  }),
  ...category("Operations", {
    Hiring: "Open positions, applicants and how long hiring takes",
    "HR Outcomes": "Retention, promotion, discipline and training of employees",
    Strategy: "Goals of the city or a department and how far each has come",
    "Time lost due to injury or illness": "Days away from work and why",
    Overtime: "Overtime hours and pay, by unit",
    Vacancies: "Positions that stand empty and for how long",
    "Workforce Demographics": "Employees by age, gender, race and position",
  }),
  ...category("Properties", {
    Mobility: "Moves into, within and out of the city; changes of address",
    Assessments: "The value set on each property for taxes",
    Blight: "Vacant, abandoned or unsafe buildings and lots",
    Construction: "Building work under way and finished",
    Inspections: "Visits to buildings, what was found and what followed",
    Parcels: "Each piece of land with its borders, address and owner",
    Permits: "Permits for building, electrical, plumbing and other work",
    Taxes: "Property taxes billed, paid and overdue",
    Violations: "Rules on buildings and land that were broken, and how each case ended",
    Zoning: "What may be built where, and the changes asked for",
  }),
  ...category("Public Safety", {
    Alerts: "Warnings sent to the public, with time and area",
    Collisions: "Traffic crashes with place, time and injuries",
    Crimes: "Reported crimes with kind, place and time",
    Evacuations: "Evacuation zones, routes and orders",
    Fires: "Fires with place, cause and damage",
    Incidents: "Calls for police, fire and ambulance, and the response",
    Notifications: "Notices to residents, such as closures and emergencies",
  }),
  ...category("Services", {
    "311": "Requests to 311, what was asked, where, and when it was done",
    Rules: "Codes, ordinances and regulations in force",
    "Contact Information": "Whom to call or write to for which service",
    Facilities: "City buildings that people visit, with address and hours",
    Services: "What the city offers, to whom, and how to get it",
  }),
  ...category("Transportation", {
    Accessibility: "Ramps, signals, stops and stations that people with disabilities can use",
    Bicycling: "Bike lanes, racks, bike share and counts of riders",
    Parking: "Spaces, meters, garages, permits and tickets",
    "Public Transit Locations": "Stops and stations",
    "Public Transit Routes": "The lines of buses and trains",
    "Public Transit Schedules": "When buses and trains should come",
    "Public Transit Service Status": "Delays, detours and where vehicles are now",
    "Street Networks": "Streets with their names, lanes, surface and condition",
    Taxis: "Licensed taxis and ride services, and their trips",
    Traffic: "Counts, speeds, signals and closures",
    Walking: "Sidewalks, crossings and counts of people on foot",
    Commute: "How people get to work and how long it takes",
  }),
  ...category("Utilities", {
    Energy: "Electricity, gas and heat used or produced",
    Water: "Water supplied and used, its quality, and sewers",
  }),
];

/** How a row names the entry that it answers: "Transportation: Parking". */
export function quickStartMatch({ category, dataset }: Pick<QuickStartEntry, "category" | "dataset">): string {
  return `${category}: ${dataset}`;
}
