package words

var complaints = map[string]Text{}
