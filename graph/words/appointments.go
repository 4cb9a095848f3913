package words

var appointments = map[string]Text{}
