throw { code: 1, text: 'no error' };
