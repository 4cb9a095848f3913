package words

var setup = map[string]Text{}
