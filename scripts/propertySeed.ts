import fc from 'fast-check';

// The same cases each time: who changes a line is told of what that line broke. Other cases are for `test:long`.
const seed = Number(process.env['PROPERTY_SEED'] ?? 1);
fc.configureGlobal({ seed });
