Promise.any([Promise.reject(new Error('a')), Promise.reject(2)]).catch((error) => {
  console.log(error.name, error.message, error.errors.length);
  throw error;
});
