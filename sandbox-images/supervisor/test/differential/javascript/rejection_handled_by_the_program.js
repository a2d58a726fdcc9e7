process.on('unhandledRejection', (reason, promise) => console.log('unhandled', reason.message, promise instanceof Promise));
process.on('rejectionHandled', () => console.log('handled later'));
const late = Promise.reject(new Error('late'));
setTimeout(() => late.catch(() => console.log('caught')), 5);
