/**
 * Flows by the two companies they lie between, so that the lanes of those that run side by side are known
 * without looking at the rest of the board.
 */
export interface FlowPairs {
  /** Puts a flow between two companies. Gives the flows whose lane may have changed, itself included. */
  put(id: string, from: string, to: string): readonly string[];
  /** Takes a flow away. Gives those whose lane may have changed. */
  remove(id: string): readonly string[];
  /**
   * The lane of a flow among those beside it, whichever way they go: 0 for a single one, −½ and ½ for two, −1, 0, 1
   * for three … Ordered by id, so that every screen draws them alike.
   */
  laneOf(id: string): number;
  /** How many flows lie between the same two companies, itself included. */
  countBeside(id: string): number;
}

/** No flows yet. */
export function createFlowPairs(): FlowPairs {
  const groups = new Map<string, string[]>();
  const pairOf = new Map<string, string>();

  const remove = (id: string): readonly string[] => {
    const pair = pairOf.get(id);
    if (pair === undefined) return [];
    pairOf.delete(id);
    const rest = (groups.get(pair) ?? []).filter((other) => other !== id);
    if (rest.length === 0) groups.delete(pair);
    else groups.set(pair, rest);
    return rest;
  };

  return {
    put: (id, from, to) => {
      const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
      if (pairOf.get(id) === pair) return [id];
      const left = remove(id);
      const group = [...(groups.get(pair) ?? []), id].sort();
      groups.set(pair, group);
      pairOf.set(id, pair);
      return [...left, ...group];
    },
    remove,
    countBeside: (id) => groups.get(pairOf.get(id) ?? '')?.length ?? 1,
    laneOf: (id) => {
      const group = groups.get(pairOf.get(id) ?? '') ?? [id];
      return group.indexOf(id) - (group.length - 1) / 2;
    },
  };
}
