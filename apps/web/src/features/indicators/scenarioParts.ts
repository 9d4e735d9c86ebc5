/** What a scenario says of a record: it runs in it, it does not, or the company is not there. */
export const scenarioParts = ['on', 'off', 'without'] as const;
export type ScenarioPart = (typeof scenarioParts)[number];

type Parts = Readonly<Record<ScenarioPart, readonly string[]>>;

/** The scenario with these records in one of its parts, and in no other; `null`: in none, they are as today. */
export function putInto(scenario: Parts, ids: Iterable<string>, part: ScenarioPart | null): Parts {
  const moved = new Set(ids);
  const left = (from: ScenarioPart) => scenario[from].filter((id) => !moved.has(id));
  const parts: Parts = { on: left('on'), off: left('off'), without: left('without') };
  return part === null ? parts : { ...parts, [part]: [...parts[part], ...moved] };
}
