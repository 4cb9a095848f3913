package words

var customers = map[string]Text{}
