export declare function failedUnitTests(report: object): readonly string[];
export declare function failedJourneys(report: object): readonly string[];
