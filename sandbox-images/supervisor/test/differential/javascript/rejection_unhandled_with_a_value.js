Promise.reject({ reason: 'no error' });
