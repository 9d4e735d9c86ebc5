/** The item of the board that an element of the canvas belongs to. */
export function itemOf(element: Element): string | null {
  const item = element.closest('.react-flow__node, .react-flow__edge, [data-flow]');
  return item?.getAttribute('data-id') ?? item?.getAttribute('data-flow') ?? null;
}
