import type { BalanceBar, CompanyBalance } from '@symbiomap/domain';

/** Where the parts of a bar end, as shares of the longest bar of the same unit. */
export interface BarShares {
  readonly running: number;
  readonly planned: number;
  readonly stated: number;
  /** From the least to the most that flows or is planned; `null` where it is known exactly. */
  readonly spread: { readonly from: number; readonly to: number } | null;
}

/** How long bars are drawn: those of one unit on one scale, whichever side they stand on. */
export function balanceScale({
  incoming,
  outgoing,
}: CompanyBalance): (bar: BalanceBar) => BarShares {
  const longest = new Map<string, number>();
  for (const bar of [...incoming, ...outgoing]) {
    const unit = bar.measure?.unit ?? '';
    const length = Math.max(flowing(bar, 'high'), bar.sums.stated?.high ?? 0);
    longest.set(unit, Math.max(longest.get(unit) ?? 0, length));
  }
  return (bar) => {
    const whole = longest.get(bar.measure?.unit ?? '') ?? 0;
    const share = (value: number) => (whole === 0 ? 0 : value / whole);
    const [low, high] = [flowing(bar, 'low'), flowing(bar, 'high')];
    return {
      running: share(bar.sums.running?.mode ?? 0),
      planned: share(bar.sums.planned?.mode ?? 0),
      stated: share(bar.sums.stated?.mode ?? 0),
      spread: low < high ? { from: share(low), to: share(high) } : null,
    };
  };
}

function flowing({ sums }: BalanceBar, end: 'low' | 'high'): number {
  return (sums.running?.[end] ?? 0) + (sums.planned?.[end] ?? 0);
}
