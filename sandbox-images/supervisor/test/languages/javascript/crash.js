null.answer;
