package words

var staff = map[string]Text{}
