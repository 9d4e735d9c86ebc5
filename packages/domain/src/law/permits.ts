import type { CodeEntry, CodeList } from '../classifications/codeList.ts';
import { isCertainlyBefore } from '../dates/isCertainlyBefore.ts';
import type { Company } from '../records/company.ts';

/** Whether the company has a permit that is not over by `today`, for the waste itself or for all of its chapter. */
export function hasPermitFor(
  { permits }: Pick<Company, 'permits'>,
  list: CodeList,
  entry: CodeEntry,
  today: string,
): boolean {
  return permits.some(
    ({ codes, validUntil }) =>
      !isCertainlyBefore(validUntil, today) &&
      codes.some((written) => {
        const permitted = list.read(written);
        return (
          permitted !== null && (entry.code === permitted || entry.code.startsWith(`${permitted} `))
        );
      }),
  );
}
