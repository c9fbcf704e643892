// CommonJS, because the SDK loads this file with require() (plain Node in tests and in the image, tsx otherwise) and
// also compiles it into the workflow bundle. It moves messages and stack traces of failures into a payload, where the
// codec encrypts them; left alone they would lie in Temporal's store as plain text.
const { DefaultFailureConverter } = require('@temporalio/common');

exports.failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
